import { describe, expect, it } from '@jest/globals';
import { inUnits } from '../../src/definitions/units.ts';

describe('inUnits', () => {
  it.each<[string, 'vcpu' | 'gb', string]>([
    ['1 vCPU', 'vcpu', '1024'],
    ['.25 vcpu', 'vcpu', '256'],
    ['0.5vCPU', 'vcpu', '512'],
    ['2 VCPU', 'vcpu', '2048'],
    ['256', 'vcpu', '256'],
    [' 256 ', 'vcpu', '256'],
    ['1 GB', 'gb', '1024'],
    ['0.5 gb', 'gb', '512'],
    ['30GB', 'gb', '30720'],
    ['512', 'gb', '512'],
    ['1 vCPU', 'gb', '1 vCPU'],
    ['1 MB', 'gb', '1 MB'],
    ['many', 'gb', 'many'],
  ])('reads %s (%s) as %s', (text, unit, wanted) => expect(inUnits(text, unit)).toBe(wanted));
});
