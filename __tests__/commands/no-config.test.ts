import { describe, expect, it } from '@jest/globals';
import { replaceConfig } from '../../src/commands/no-config.ts';
import { inputsOf } from '../fakes/session.ts';

const replaced = async (given: Record<string, string>, existing: string[] = []): Promise<boolean> =>
  (await replaceConfig(inputsOf(given), { exists: (path) => Promise.resolve(existing.includes(path)) })) !== undefined;
const all = { 'task-definition': 'task.json', cluster: 'prod', service: 'web' };

describe('replaceConfig', () => {
  it.each<[string, Record<string, string>, string[], boolean]>([
    ['all three inputs and no config', all, [], true],
    ['all three inputs beside a config', all, ['ecspresso.yml'], false],
    ['all three inputs beside a config of another form', all, ['ecspresso.jsonnet'], false],
    ['a config that is named, there or not', { ...all, config: 'deploy/ecspresso.yml' }, [], false],
    ['no task definition', { cluster: 'prod', service: 'web' }, [], false],
    ['no cluster', { 'task-definition': 'task.json', service: 'web' }, [], false],
    ['no service', { 'task-definition': 'task.json', cluster: 'prod' }, [], false],
    ['no service, to register', { 'task-definition': 'task.json', command: 'register' }, [], true],
    ['no service, to render', { 'task-definition': 'task.json', command: 'render' }, [], true],
    ['no service, to compare', { 'task-definition': 'task.json', command: 'diff' }, [], false],
  ])('with %s', async (_, given, existing, wanted) => expect(await replaced(given, existing)).toBe(wanted));

  it('is a config that says nothing', async () =>
    expect(await replaceConfig(inputsOf(all), { exists: () => Promise.resolve(false) })).toEqual({
      config: { path: '', directory: '.', cluster: 'default', plugins: [], codedeploy: {}, timeoutMs: 600_000, ignoreTags: [] },
      given: new Set(),
      warnings: [],
    }));
});
