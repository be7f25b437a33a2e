import { describe, expect, it } from '@jest/globals';
import { configKeys, matchKey } from '../../src/config/keys.ts';

describe('matchKey', () => {
  it.each([
    ['cluster', 'cluster'],
    ['Cluster', 'cluster'],
    ['TASK_DEFINITION', 'task_definition'],
    ['clu\u017fter', 'cluster'],
    ['clusters', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%p is %p, as encoding/json of Go matches names', (name, key) => expect(matchKey(name, configKeys)).toBe(key));

  it('prefers the exact name', () => {
    const shape = { kind: 'string' } as const;
    expect(matchKey('B', { b: { shape, description: '' }, B: { shape, description: '' } })).toBe('B');
  });
});
