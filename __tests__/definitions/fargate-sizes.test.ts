import { describe, expect, it } from '@jest/globals';
import { fargateSizeProblem } from '../../src/definitions/fargate-sizes.ts';

describe('fargateSizeProblem', () => {
  it.each<[number, number]>([[256, 512], [256, 2048], [512, 1024], [512, 4096], [1024, 2048], [1024, 8192], [2048, 16_384], [4096, 30_720], [8192, 16_384], [8192, 61_440], [16_384, 122_880]])(
    'knows %i CPU units with %i MiB',
    (cpu, memory) => expect(fargateSizeProblem(cpu, memory)).toBeUndefined(),
  );

  it.each<[string, number, number, string]>([
    ['too much', 256, 4096, 'with 256 CPU units the memory is 512, 1024, 2048 MiB, not 4096'],
    ['too little', 512, 512, 'with 512 CPU units the memory is 1024 to 4096 MiB in steps of 1024, not 512'],
    ['between two steps', 8192, 18_432, 'with 8192 CPU units the memory is 16384 to 61440 MiB in steps of 4096, not 18432'],
    ['no size of CPU', 300, 512, '300 CPU units are none of 256, 512, 1024, 2048, 4096, 8192, 16384'],
  ])('says what is %s', (_, cpu, memory, text) => expect(fargateSizeProblem(cpu, memory)).toBe(text));
});
