import { describe, expect, it } from '@jest/globals';
import { imageChanges } from '../../src/report/images.ts';

describe('imageChanges', () => {
  it.each([
    ['names the old and the new image of each container', [{ name: 'app', image: 'a:1' }], [{ name: 'app', image: 'a:2' }], [{ container: 'app', from: 'a:1', to: 'a:2' }]],
    ['keeps the order of the new task definition, removed containers last', [{ name: 'old', image: 'o:1' }, { name: 'app', image: 'a:1' }], [{ name: 'new', image: 'n:1' }, { name: 'app', image: 'a:1' }], [{ container: 'new', to: 'n:1' }, { container: 'app', from: 'a:1', to: 'a:1' }, { container: 'old', from: 'o:1' }]],
    ['leaves out the old image when the old task definition is not known', undefined, [{ name: 'app', image: 'a:2' }], [{ container: 'app', to: 'a:2' }]],
    ['says nothing of images while the new ones are not known', [{ name: 'app', image: 'a:1' }], undefined, []],
    ['is empty when nothing is known', undefined, undefined, []],
    ['shows a container without a name', [], [{ image: 'a:1' }], [{ container: '(unnamed)', to: 'a:1' }]],
  ])('%s', (_, before, after, wanted) => expect(imageChanges(before, after)).toEqual(wanted));
});
