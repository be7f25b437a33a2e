import { describe, expect, it } from '@jest/globals';
import { configFormat, locateConfig } from '../../src/config/locate.ts';

const among = (...names: string[]) => ({ exists: (path: string) => Promise.resolve(names.includes(path)) });

describe('locateConfig', () => {
  it.each([
    { name: 'takes the first of the usual names', named: undefined, there: ['ecspresso.yaml', 'ecspresso.json'], found: 'ecspresso.yaml' },
    { name: 'prefers .yml', named: '', there: ['ecspresso.jsonnet', 'ecspresso.yml'], found: 'ecspresso.yml' },
    { name: 'looks for the others too when the default is named', named: 'ecspresso.yml', there: ['ecspresso.jsonnet'], found: 'ecspresso.jsonnet' },
    { name: 'takes any other name as it is', named: 'deploy/prod.yml', there: ['deploy/prod.yml', 'ecspresso.yml'], found: 'deploy/prod.yml' },
  ])('$name', async ({ named, there, found }) => expect(await locateConfig(named, among(...there))).toBe(found));

  it('says what it looked for', async () => {
    await expect(locateConfig(undefined, among())).rejects.toMatchObject({
      code: 'CONFIG',
      message: 'no config found: looked for ecspresso.yml, ecspresso.yaml, ecspresso.json, ecspresso.jsonnet',
      hint: 'Name the file in the input config, relative to working-directory; or do without one, with the inputs task-definition, cluster and service.',
    });
  });

  it('names files nearby that may be meant', async () => {
    await expect(locateConfig(undefined, among('deploy/ecspresso.yml'))).rejects.toMatchObject({ hint: 'There is deploy/ecspresso.yml; name it in the input config.' });
    await expect(locateConfig('prod/ecspresso.yaml', among('prod/ecspresso.yml'))).rejects.toMatchObject({
      message: 'the config file prod/ecspresso.yaml does not exist',
      hint: 'There is prod/ecspresso.yml; name it in the input config.',
    });
  });
});

describe('configFormat', () => {
  it('goes by the extension', () => expect(['a.yml', 'b/c.yaml', 'd.json', 'e.jsonnet'].map(configFormat)).toEqual(['yaml', 'yaml', 'jsonnet', 'jsonnet']));
  it.each(['ecspresso', 'ecspresso.toml', 'ecspresso.YML'])('refuses %s', (path) => {
    expect(() => configFormat(path)).toThrow(expect.objectContaining({ code: 'CONFIG', message: `unsupported config file extension: ${path}`, hint: 'Known are .yml, .yaml, .json, .jsonnet.' }));
  });
});
