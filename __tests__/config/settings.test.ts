import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { type Overrides, resolveSettings } from '../../src/config/settings.ts';

const config: Config = { path: 'ecspresso.yml', directory: '.', region: 'eu-west-1', cluster: 'prod', service: 'web', plugins: [], codedeploy: {}, timeoutMs: 60_000, ignoreTags: [] };
const all = new Set(['region', 'cluster', 'service', 'timeout']);
const layers = (input: Overrides, environment: Overrides = {}) => [{ source: 'input' as const, values: input }, { source: 'environment' as const, values: environment }];

describe('resolveSettings', () => {
  it('takes what the config says', () => {
    expect(resolveSettings(layers({}), { config, given: all }, {})).toEqual({
      region: { value: 'eu-west-1', source: 'config' },
      cluster: { value: 'prod', source: 'config' },
      service: { value: 'web', source: 'config' },
      timeoutMs: { value: 60_000, source: 'config' },
    });
  });

  it('puts inputs over ECSPRESSO_* variables over the config', () => {
    const settings = resolveSettings(layers({ region: 'us-east-1', timeoutMs: 0 }, { region: 'us-east-2', cluster: 'stage' }), { config, given: all }, { AWS_REGION: 'ap-south-1' });
    expect(settings).toMatchObject({ region: { value: 'us-east-1', source: 'input' }, cluster: { value: 'stage', source: 'environment' }, timeoutMs: { value: 0, source: 'input' } });
  });

  it('takes an empty override for none', () => expect(resolveSettings(layers({ region: '', cluster: '' }), { config, given: all }, {})).toMatchObject({ region: { source: 'config' }, cluster: { source: 'config' } }));

  it('falls back to AWS_REGION, AWS_DEFAULT_REGION, and then to nothing', () => {
    const region = (env: Record<string, string>) => resolveSettings(layers({}), { config: { ...config, region: undefined }, given: new Set() }, env).region;
    expect(region({ AWS_REGION: 'a', AWS_DEFAULT_REGION: 'b' })).toEqual({ value: 'a', source: 'environment' });
    expect(region({ AWS_REGION: '', AWS_DEFAULT_REGION: 'b' })).toEqual({ value: 'b', source: 'environment' });
    expect(region({})).toBeUndefined();
  });

  it('knows a default from a value that was written', () => {
    expect(resolveSettings(layers({}), { config, given: new Set() }, {})).toMatchObject({ cluster: { value: 'prod', source: 'default' }, service: undefined, timeoutMs: { value: 60_000, source: 'default' } });
  });
});
