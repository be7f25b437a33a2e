import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorText } from '../src/action/error-text.ts';
import { openLookups } from '../src/lookups/index.ts';
import { parseEnvFile } from '../src/rendering/envfile.ts';
import { renderDefinition, type RenderContext } from '../src/rendering/render.ts';
import { ActionError } from '../src/support/errors.ts';
import { FakeLookupWorld } from './fakes/lookups.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs', 'templates.md'), 'utf8');

/** A fenced block, and the one that follows it: what goes in, what comes out. */
interface Example {
  heading: string;
  language: string;
  source: string;
  result: string;
}

function examplesOf(text: string): Example[] {
  const pairs = [...text.matchAll(/^```(gotmpl|mustache|jsonnet)\n([\s\S]*?)^```\n(?:(?!```)[\s\S])*?^```(?:text|json)\n([\s\S]*?)^```$/gm)];
  return pairs.map(({ index, 1: language = '', 2: source = '', 3: result = '' }) => ({ heading: /^#+ (.*)$/m.exec(text.slice(0, index).split(/(?=^#+ )/m).at(-1) ?? '')?.[1] ?? '', language, source, result }));
}

const examples = examplesOf(page);

/** The values that the page says the examples use. */
function world(): FakeLookupWorld {
  const values = new FakeLookupWorld();
  values.env = { STAGE: 'prod', IMAGE_TAG: 'v7', MOTD: 'say "hi"', EMPTY: '', SECRET: 'shop/db' };
  values.localFiles['terraform.tfstate'] = readFileSync(join(root, 'examples', 'fargate-web', 'terraform.tfstate'), 'utf8');
  values.parameters = { '/shop/host': { type: 'String', value: 'db.internal' }, '/shop/hosts': { type: 'StringList', value: 'a.internal,b.internal' } };
  values.secretArns = { 'shop/db': 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-a1b2c3' };
  values.stacks = { shop: { Queue: 'shop-queue' } };
  values.exportPages = [[{ name: 'shop-topic', value: 'shop-topic-arn' }]];
  const printed = /`inventory` that prints\n`(.*)`\.$/m.exec(page)?.[1] ?? 'the page does not say what inventory prints';
  values.command = () => ({ stdout: printed, stderr: '', exitCode: 0, signal: null, timedOut: false });
  return values;
}

const plugins = [
  { name: 'tfstate', funcPrefix: '', config: { path: 'terraform.tfstate' } },
  { name: 'cloudformation', funcPrefix: '', config: {} },
  { name: 'external', funcPrefix: '', config: { name: 'inventory', command: ['inventory'], num_args: 1 } },
];
const fileOf: Readonly<Record<string, string>> = { gotmpl: 'task.json', mustache: 'task.json.mustache', jsonnet: 'task.jsonnet' };

async function render({ language, source }: Pick<Example, 'language' | 'source'>): Promise<string> {
  const values = world();
  const { functions } = openLookups({ plugins, configDirectory: '.', world: values, secrets: values.secrets });
  const context: RenderContext = { functions, ext: { extStr: {}, extCode: {} }, env: values.env, importer: { read: () => Promise.reject(new Error('there is nothing to import')) } };
  try {
    return (await renderDefinition({ path: fileOf[language] ?? '', text: source }, context)).text;
  } catch (error) {
    if (error instanceof ActionError) return `${errorText(error)}\n`;
    throw error;
  }
}

/** As long as Jsonnet files cannot be read at all, there is nothing to hold their examples against. */
const jsonnetIsRead = !(await render({ language: 'jsonnet', source: '{}' })).includes('Jsonnet files cannot be read yet');

describe('docs/templates.md', () => {
  it('has an example for every construct and every function', () => {
    const shown = examples.map(({ source }) => source).join('\n');
    const constructs = ['{{-', '-}}', '{{- /*', 'else if', 'else with', 'range $i, $port :=', 'break', 'continue', 'define "', 'template "', 'block "', ':=', ' = ', '|', '$', '`', "'a'", '{{!', '{{{', '{{#', '{{^', '{{.}}'];
    const functions = ['env', 'must_env', 'json_escape', 'tfstate', 'tfstatef', 'ssm', 'ssm_list', 'secretsmanager_arn', 'cfn_output', 'cfn_export', 'and', 'or', 'not', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'len', 'index', 'slice', 'print', 'printf', 'html', 'js', 'urlquery', 'call'];
    expect([...constructs.filter((construct) => !shown.includes(construct)), ...functions.filter((name) => !new RegExp(`\\b${name}\\b`).test(shown))]).toEqual([]);
  });

  it.each(examples.filter(({ language }) => language !== 'jsonnet').map((example, i) => ({ ...example, i })))('$heading: example $i gives what stands below it', async ({ language, source, result }) => {
    expect(await render({ language, source })).toBe(result);
  });

  it.each(examples.filter(({ language }) => language === 'jsonnet'))('$heading gives what stands below it', async ({ language, source, result }) => {
    const came = await render({ language, source });
    if (jsonnetIsRead) expect(JSON.parse(came)).toEqual(JSON.parse(result));
    else expect(came).toContain('Jsonnet files cannot be read yet');
  });

  it('shows an env file that can be read', () => {
    const [, text = ''] = /^## Env files[\s\S]*?^```text\n([\s\S]*?)^```$/m.exec(page) ?? [];
    expect(parseEnvFile(text, 'vars.env')).toEqual({
      STAGE: 'prod',
      IMAGE_TAG: 'v7',
      PLAIN: 'no escapes: \\n stays as it is',
      SINGLE: 'taken literally, # and "quotes" included',
      DOUBLE: 'with the escapes of JSON: " \\ \n \u00e9',
      JOINED: 'a b c',
      EMPTY: '',
    });
  });
});
