import { describe, expect, it } from '@jest/globals';
import { decodeState } from '../../../src/lookups/tfstate/decode.ts';
import { emptyState, indexState } from '../../../src/lookups/tfstate/state.ts';
import { suggestFor } from '../../../src/lookups/tfstate/suggest.ts';
import { stateText } from '../../fakes/lookups.ts';

const one = (type: string, name: string, attributes: object, module?: string) => ({ ...(module === undefined ? {} : { module }), mode: 'managed', type, name, instances: [{ attributes }] });
const file = decodeState(
  stateText({
    outputs: { vpc_id: { value: 'vpc-1', type: 'string' } },
    resources: [
      one('aws_lb_target_group', 'web', { arn: 'arn', name: 'web', nothing: null }),
      one('aws_security_group', 'app', { id: 'sg-1' }, 'module.net'),
      { mode: 'managed', type: 'aws_subnet', name: 'private', instances: ['a', 'b', 'c', 'd'].map((index_key) => ({ index_key, attributes: { id: index_key } })) },
    ],
  }),
);
if (file.kind !== 'state') throw new Error('a pointer');
const state = indexState(file);

describe('suggestFor', () => {
  it.each([
    ['a misspelt type', 'aws_lb_target_grup.web.arn', 'Nearest in the state: aws_lb_target_group.web.'],
    ['a misspelt name', 'aws_lb_target_group.wbe.arn', 'Nearest in the state: aws_lb_target_group.web.'],
    ['a misspelt output', 'output.vpcid', 'Nearest in the state: output.vpc_id.'],
    ['a forgotten module', 'aws_security_group.app.id', 'Nearest in the state: module.net.aws_security_group.app.'],
    ['a misspelt attribute', 'aws_lb_target_group.web.anr', 'Nearest in the state: aws_lb_target_group.web.arn.'],
    ['an attribute that does not exist', 'aws_lb_target_group.web.deregistration', 'aws_lb_target_group.web is there, but has no attribute deregistration. It has arn, name, nothing.'],
    ['an attribute that is null', 'aws_lb_target_group.web.nothing', 'aws_lb_target_group.web.nothing is there, but is null.'],
    ['a forgotten index', 'aws_subnet.private.id', 'It has several instances; the state knows aws_subnet.private["a"].id, aws_subnet.private["b"].id, aws_subnet.private["c"].id and 1 more.'],
    ['an index that does not exist', 'aws_subnet.private["x"].id', 'It has several instances; the state knows aws_subnet.private["a"].id, aws_subnet.private["b"].id, aws_subnet.private["c"].id and 1 more.'],
    ['something altogether different', 'google_sql_database_instance.primary.ip', 'The state has 7 addresses, none of them similar (terraform state list shows them).'],
  ])('helps with %s', (_, address, hint) => expect(suggestFor(state, address)).toBe(hint));

  it('names no keys of a value that is a secret as a whole', () => {
    const secret = decodeState(stateText({ outputs: { db: { value: { hunter2: 1 }, type: ['map', 'number'], sensitive: true } } }));
    if (secret.kind !== 'state') throw new Error('a pointer');
    expect(suggestFor(indexState(secret), 'output.db.hunter')).toBe('output.db is there, but has no value at .hunter.');
  });

  it('says that an empty state is empty', () => expect(suggestFor(emptyState, 'a.b')).toBe('The state is empty.'));

  it('finds the needle in a big state', () => {
    const names = new Map(Array.from({ length: 5_000 }, (_, i) => [`module.area_${i % 50}.aws_instance.node_${i}`, {}] as const));
    expect(suggestFor({ ...emptyState, names }, 'module.area_7.aws_instance.nod_7.id')).toContain('module.area_7.aws_instance.node_7,');
  });
});
