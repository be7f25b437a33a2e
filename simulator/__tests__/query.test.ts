import { describe, expect, it } from '@jest/globals';
import { AwsFailure } from '../failure.ts';
import { parseForm, queryService, toXml } from '../wire/query.ts';

describe('parseForm', () => {
  it('makes objects of dots and lists of members, in the order of their numbers', () => {
    const form = new URLSearchParams('Action=X&Version=1&A.member.2=b&A.member.1=a&B.C=1&D.member.1.E=x');
    expect(parseForm(form)).toEqual({ A: ['a', 'b'], B: { C: '1' }, D: [{ E: 'x' }] });
  });
});

describe('toXml', () => {
  it('writes members, lists, times and escaped text, and leaves out what is not there', () => {
    const value = { A: '<&>', L: [1, true], T: new Date(0), N: undefined, O: { P: '' } };
    expect(toXml(value)).toBe(
      '<A>&lt;&amp;&gt;</A><L><member>1</member><member>true</member></L><T>1970-01-01T00:00:00.000Z</T><O><P></P></O>',
    );
  });
});

describe('queryService', () => {
  const service = queryService({ name: 'sts', version: '2011-06-15', xmlns: 'urn:x', operations: {} });

  it('wraps an output and a refusal as AWS does', () => {
    expect(service.answer('GetCallerIdentity', { Account: '1' }, 'id').body).toBe(
      '<GetCallerIdentityResponse xmlns="urn:x"><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult>' +
        '<ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></GetCallerIdentityResponse>',
    );
    const refusal = service.refusal(new AwsFailure('AccessDenied', 'no', { status: 403 }), 'id');
    expect([refusal.status, refusal.body]).toEqual([
      403,
      '<ErrorResponse xmlns="urn:x"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error><RequestId>id</RequestId></ErrorResponse>',
    ]);
  });
});
