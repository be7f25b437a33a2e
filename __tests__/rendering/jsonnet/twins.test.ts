import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/load.ts';
import { coreFunctions } from '../../../src/lookups/core.ts';
import { openLookups } from '../../../src/lookups/index.ts';
import { type RenderContext, renderDefinition } from '../../../src/rendering/render.ts';
import { FakeLookupWorld } from '../../fakes/lookups.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Project {
  config: string;
  /** `bucket/key` of its state, and the file that stands for it. */
  state: readonly [object: string, file: string];
}

const seedState = ['ecspresso-terraform-state-202512292024/ecspresso-infra/terraform.tfstate', '__tests__/fixtures/seed.tfstate'] as const;
const shopState = (folder: string) => ['shop-terraform-state/network/terraform.tfstate', `examples/${folder}/terraform.tfstate`] as const;

const twins: readonly { name: string; yaml: Project; jsonnet: Project }[] = [
  {
    name: 'the seed',
    yaml: { config: '__tests__/fixtures/seed/deploy/ecspresso.yml', state: seedState },
    jsonnet: { config: '__tests__/fixtures/seed-jsonnet/deploy/ecspresso.jsonnet', state: seedState },
  },
  {
    name: 'examples/fargate-web',
    yaml: { config: 'examples/fargate-web/deploy/ecspresso.yml', state: shopState('fargate-web') },
    jsonnet: { config: 'examples/fargate-web-jsonnet/deploy/ecspresso.jsonnet', state: shopState('fargate-web-jsonnet') },
  },
];

/** A project as it is read and rendered: config, task definition, service definition. */
async function rendered({ config: path, state: [object, file] }: Project): Promise<unknown> {
  const world = new FakeLookupWorld();
  world.env = { IMAGE_URI: 'example.invalid/app:7' };
  world.objects[object] = text(file);
  world.buckets[object.slice(0, object.indexOf('/'))] = world.region ?? '';
  const files = { readText: (name: string) => Promise.resolve(text(name)), exists: () => Promise.resolve(true) };
  const context: Omit<RenderContext, 'functions'> = {
    env: world.env,
    ext: { extStr: {}, extCode: {} },
    importer: {
      read: (named, from) => {
        const found = join(dirname(from), named);
        return { path: found, bytes: readFileSync(join(root, found)) };
      },
    },
  };
  const open: Parameters<typeof loadConfig>[1]['open'] = (plugins, configPath) =>
    openLookups({ plugins, configDirectory: dirname(configPath), world, secrets: world.secrets }).functions;
  const { config } = await loadConfig(path, { files, context, core: coreFunctions(world.env), open });
  const functions = open(config.plugins, path, config.region);
  const definition = async (name: string | undefined): Promise<unknown> => {
    const source = { path: name ?? '', text: text(name ?? '') };
    return JSON.parse((await renderDefinition(source, { ...context, functions })).text) as unknown;
  };
  const { region, cluster, service, timeoutMs, plugins, taskDefinition, serviceDefinition } = config;
  const settings = { region, cluster, service, timeoutMs, plugins: plugins.map(({ name, config: given }) => ({ name, config: given })) };
  return { settings, task: await definition(taskDefinition), service: await definition(serviceDefinition) };
}

describe('a project in Jsonnet', () => {
  it.each(twins)('renders to the same JSON as its twin: $name', async ({ yaml, jsonnet }) => {
    const wanted = (await rendered(yaml)) as { task: { family: string } };
    expect(wanted.task.family).toMatch(/^ecspresso-td$|^shop-web$/);
    expect(await rendered(jsonnet)).toEqual(wanted);
  });
});
