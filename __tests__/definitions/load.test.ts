import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { type LoadOptions, type LoadWorld, loadDefinitions } from '../../src/definitions/load.ts';
import { coreFunctions } from '../../src/lookups/core.ts';
import { renderDefinition } from '../../src/rendering/render.ts';
import { ActionError } from '../../src/support/errors.ts';
import { definitionShapes } from '../../src/world/schemas.ts';

const config = (more: Partial<Config> = {}): Config => ({ path: 'ecspresso.yml', directory: '.', cluster: 'prod', plugins: [], codedeploy: {}, timeoutMs: 1, ignoreTags: [], taskDefinition: 'task.json', serviceDefinition: 'service.json', ...more });
const options: LoadOptions = { taskDefinition: true, service: true, strict: false, complete: true, ignoreTags: [] };
const env = { TAG: '9' };

function worldOf(texts: Record<string, string>): LoadWorld {
  return {
    files: {
      readText: async (path) => {
        const text = texts[path];
        if (text === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
        return Promise.resolve(text);
      },
    },
    render: (source) => renderDefinition(source, { ext: { extStr: {}, extCode: {} }, env, importer: { read: () => Promise.reject(new Error('no imports')) }, functions: coreFunctions(env) }),
    shapes: definitionShapes,
  };
}

const load = (texts: Record<string, string>, more: Partial<LoadOptions> = {}, project: Config = config()) => loadDefinitions(project, { ...options, ...more }, worldOf(texts));

/** The errors of a load, with what a reader sees. */
async function failures(texts: Record<string, string>, more: Partial<LoadOptions> = {}): Promise<ActionError[]> {
  const error = await load(texts, more).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof ActionError)) throw new Error(`no ActionError, but ${String(error)}`);
  return [error, ...error.others];
}

const task = '{\n  "family": "web",\n  "containerDefinitions": [\n    { "name": "web", "image": "app:{{ env `TAG` `x` }}" }\n  ]\n}\n';

describe('loadDefinitions', () => {
  it('knows where a tag stands behind one that is ignored', async () => {
    const service = '{\n  "tags": [\n    { "key": "cost-a", "value": "1" },\n    { "key": "team", "value": "shop" }\n  ]\n}\n';
    const { definitions } = await load({ 'task.json': task, 'service.json': service }, { ignoreTags: ['cost-*'] });
    expect(definitions.service?.value.tags).toEqual([{ key: 'team', value: 'shop' }]);
    expect(definitions.service?.valuePositionOf(['tags', 0, 'key'])).toMatchObject({ line: 4, column: 14 });
    expect(definitions.service?.positionOf(['tags'])).toMatchObject({ line: 2 });
  });

  it('renders, decodes and keeps the way back to the file', async () => {
    const { definitions, warnings } = await load({ 'task.json': task, 'service.json': '{ "desiredCount": 2 }' });
    expect(warnings).toEqual([]);
    expect(definitions.service?.value).toEqual({ desiredCount: 2 });
    const file = definitions.taskDefinition;
    expect(file?.value).toEqual({ family: 'web', containerDefinitions: [{ name: 'web', image: 'app:9' }] });
    expect(file?.source).toBe(task);
    expect(file?.rendered).toContain('"app:9"');
    expect(file?.positionOf(['containerDefinitions', 0, 'image'])).toEqual({ file: 'task.json', line: 4, column: 22 });
    expect(file?.valuePositionOf(['containerDefinitions', 0, 'image'])).toEqual({ file: 'task.json', line: 4, column: 31 });
  });

  it.each<[string, (string | number)[], boolean]>([
    ['a member that is there', ['deploymentConfiguration', 'deploymentCircuitBreaker', 'enable'], true],
    ['one that was filled in', ['deploymentConfiguration', 'deploymentCircuitBreaker', 'rollback'], false],
    ['one that is null', ['desiredCount'], false],
    ['one that is spelled otherwise', ['launchType'], true],
  ])('tells whether the file writes %s', async (_, path, wanted) => {
    const { definitions } = await load({ 'task.json': task, 'service.json': '{ "LaunchType": "EC2", "desiredCount": null, "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true } } }' });
    expect(definitions.service?.writes(path)).toBe(wanted);
  });

  it('finds places inside a wrapper, in the spelling of the file', async () => {
    const { definitions } = await load({ 'task.json': `{ "TaskDefinition":\n${task.replace('"containerDefinitions"', '"ContainerDefinitions"')}}`, 'service.json': '{}' });
    expect(definitions.taskDefinition?.positionOf(['containerDefinitions', 0, 'image'])).toEqual({ file: 'task.json', line: 5, column: 22 });
  });

  it('reads only what is asked for, and nothing that the config does not name', async () => {
    expect((await load({ 'task.json': task }, { service: false })).definitions).toEqual({ taskDefinition: expect.anything(), service: undefined });
    expect((await load({}, {}, config({ taskDefinition: undefined, serviceDefinition: undefined }))).definitions).toEqual({});
  });

  it('tells everything that is wrong with both files at once, each with its line and caret', async () => {
    const errors = await failures({ 'task.json': task.replace('"web",\n', '1,\n'), 'service.json': '{\n  "desiredCount": "2"\n}' });
    expect(errors.map(({ code, at, excerpt }) => [code, `${at?.file}:${at?.line}:${at?.column}`, excerpt])).toEqual([
      ['DEFINITION', 'task.json:2:13', '    2 |   "family": 1,\n      |             ^'],
      ['DEFINITION', 'service.json:2:19', '    2 |   "desiredCount": "2"\n      |                   ^'],
    ]);
  });

  it('tells a template that fails beside a file that is no JSON', async () => {
    const errors = await failures({ 'task.json': '{ "family": "{{ must_env `NOPE` }}" }', 'service.json': '{ "a": 1, }' });
    expect(errors.map(({ code, at }) => [code, at?.file])).toEqual([['TEMPLATE', 'task.json'], ['DEFINITION', 'service.json']]);
  });

  it('says which key names a file that is not there, and where it is looked for', async () => {
    const [error] = await failures({ 'task.json': task });
    expect(error?.message).toBe('service_definition: cannot read service.json: no such file');
    expect(error?.hint).toContain('the input service-definition is relative to working-directory');
  });

  it('passes on why a file cannot be read', async () => {
    const world = worldOf({});
    const broken: LoadWorld = { ...world, files: { readText: () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })) } };
    await expect(loadDefinitions(config({ serviceDefinition: undefined }), options, broken)).rejects.toMatchObject({ message: 'task_definition: cannot read task.json: EACCES: permission denied', hint: undefined });
  });

  it('calls a fault of its own one', async () => {
    const world = worldOf({ 'task.json': task });
    const broken: LoadWorld = { ...world, render: () => Promise.reject(new TypeError('oops')) };
    await expect(loadDefinitions(config({ serviceDefinition: undefined }), options, broken)).rejects.toMatchObject({ code: 'INTERNAL', message: 'oops' });
  });

  it('gives unknown keys as warnings, or as errors when it is strict', async () => {
    const texts = { 'task.json': task.replace('"family"', '"familiy": 1,\n  "family"'), 'service.json': '{ "desiredcounts": 1 }' };
    expect((await load(texts)).warnings.map(({ message, at, hint }) => [message, at?.line, hint])).toEqual([
      ['unknown key "familiy"', 2, 'Did you mean "family"?'],
      ['unknown key "desiredcounts"', 1, 'Did you mean "desiredCount"?'],
    ]);
    expect((await failures(texts, { strict: true })).map(({ message }) => message)).toEqual(['unknown key "familiy"', 'unknown key "desiredcounts"']);
  });

  it('tells what it only warns of beside what is wrong, in either file: the misspelt key is what is missing', async () => {
    const [error] = await failures({ 'task.json': task.replace('"family"', '"famly"'), 'service.json': '{ "desiredcounts": 1 }' });
    expect(error?.message).toBe('the required key "family" is missing');
    expect(error?.warnings.map(({ text, at }) => `${at?.file}:${at?.line} ${text}`)).toEqual([
      'task.json:2 unknown key "famly". Did you mean "family"?',
      'service.json:1 unknown key "desiredcounts". Did you mean "desiredCount"?',
    ]);
  });

  it.each<[string, string, string, boolean]>([
    ['text after a plain task definition', 'task.json', `${task} x`, false],
    ['text after a wrapped one', 'task.json', `{"taskDefinition": ${task}} x`, true],
    ['text after a service definition', 'service.json', '{ "desiredCount": 1 } x', true],
  ])('%s (%s) is taken as Go takes it', async (_, name, text, taken) => {
    const texts = { 'task.json': task, 'service.json': '{}', [name]: text };
    if (taken) await expect(load(texts)).resolves.toBeDefined();
    else await expect(load(texts)).rejects.toMatchObject({ code: 'DEFINITION' });
  });

  it('merges what a service definition writes twice, and takes the last in a task definition', async () => {
    const twice = '{ "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["a"] } }, "networkConfiguration": { "awsvpcConfiguration": { "assignPublicIp": "ENABLED" } } }';
    const { definitions } = await load({ 'task.json': '{ "family": "a", "family": "b", "containerDefinitions": [{}] }', 'service.json': twice });
    expect(definitions.taskDefinition?.value.family).toBe('b');
    expect(definitions.service?.value.networkConfiguration?.awsvpcConfiguration).toEqual({ subnets: ['a'], assignPublicIp: 'ENABLED' });
  });
});
