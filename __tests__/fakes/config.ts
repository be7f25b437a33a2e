import { type ConfigWorld, loadConfig, type LoadedConfig } from '../../src/config/load.ts';
import type { PluginConfig } from '../../src/config/config.ts';
import type { Functions } from '../../src/rendering/functions.ts';
import { coreFunctions } from '../../src/lookups/core.ts';

/** Files in memory, and a plugin whose functions say how they were opened. */
export class FakeConfigWorld implements ConfigWorld {
  readonly files: ConfigWorld['files'];
  readonly context: ConfigWorld['context'];
  readonly core: Functions;
  /** What `open` was called with. */
  readonly opened: { plugins: { name: string; prefix: string; config: unknown }[]; path: string; region: string | undefined }[] = [];

  constructor(files: Record<string, string>, env: Record<string, string> = {}) {
    this.files = {
      exists: (path) => Promise.resolve(Object.hasOwn(files, path)),
      readText: (path) => {
        const text = files[path];
        return text === undefined ? Promise.reject(new Error(`ENOENT: no such file or directory, open '${path}'`)) : Promise.resolve(text);
      },
    };
    this.context = { ext: { extStr: {}, extCode: {} }, env, importer: { read: () => Promise.reject(new Error('there is nothing to import')) } };
    this.core = coreFunctions(env);
  }

  open(plugins: readonly PluginConfig[], path: string, region: string | undefined): Functions {
    this.opened.push({ plugins: plugins.map(({ name, funcPrefix, config }) => ({ name, prefix: funcPrefix, config })), path, region });
    const own = plugins.map(({ name, funcPrefix, config }) => [`${funcPrefix}${name}`, { params: ['string' as const], call: ([address]: readonly unknown[]) => `${String(config['path'])}:${String(address)}` }] as const);
    return { ...this.core, template: { ...this.core.template, ...Object.fromEntries(own) } };
  }

  load(named?: string): Promise<LoadedConfig> {
    return loadConfig(named, this);
  }
}
