import { describe, expect, it } from '@jest/globals';
import { imageErrors, withImages } from '../../src/plan/images.ts';

const definition = { family: 'f', containerDefinitions: [{ name: 'web', image: 'a:1', cpu: 1 }, { name: 'envoy', image: 'b:1' }, { image: 'c:1' }] };

describe('withImages', () => {
  it('gives the definition as it is without images', () => expect(withImages(definition, {})).toBe(definition));
  it('sets the images of the named containers and leaves everything else', () =>
    expect(withImages(definition, { web: 'a:2' }).containerDefinitions).toEqual([{ name: 'web', image: 'a:2', cpu: 1 }, { name: 'envoy', image: 'b:1' }, { image: 'c:1' }]));
  it('gives an image to a container that has none', () => expect(withImages({ family: 'f', containerDefinitions: [{ name: 'web' }] }, { web: 'x' }).containerDefinitions).toEqual([{ name: 'web', image: 'x' }]));
  it('copes with a definition without containers', () => expect(withImages({ family: 'f', containerDefinitions: undefined }, { web: 'x' }).containerDefinitions).toEqual([]));
});

describe('imageErrors', () => {
  const texts = (images: Record<string, string>, more: object = {}) => imageErrors({ ...definition, ...more }, images).map(({ code, message, hint }) => `${code} ${message} | ${hint}`);
  it.each<[string, Record<string, string>, object, string[]]>([
    ['finds nothing where all containers are there', { web: 'x', envoy: 'y' }, {}, []],
    ['names the known containers', { sidecar: 'x' }, {}, ['INPUT input images: the task definition has no container sidecar | It has web, envoy.']],
    ['guesses what was meant', { wbe: 'x' }, {}, ['INPUT input images: the task definition has no container wbe | Did you mean web? It has web, envoy.']],
    ['wants an image', { web: '' }, {}, ['INPUT input images: container web has no image | Write lines CONTAINER=IMAGE.']],
    ['tells all of it', { a: '' }, {}, ['INPUT input images: the task definition has no container a | It has web, envoy.', 'INPUT input images: container a has no image | Write lines CONTAINER=IMAGE.']],
    ['says that there is no container', { web: 'x' }, { containerDefinitions: undefined }, ['INPUT input images: the task definition has no container web | It has no container.']],
  ])('%s', (_, images, more, wanted) => expect(texts(images, more)).toEqual(wanted));
});
