import { describe, expect, it } from '@jest/globals';
import { openSecrets } from '../../src/support/secrets.ts';

function setUp() {
  const masked: string[] = [];
  return { masked, secrets: openSecrets((line) => masked.push(line)) };
}

describe('openSecrets', () => {
  it('tells the runner only once the names of the deployment are known, then at once', () => {
    const { masked, secrets } = setUp();
    secrets.add('first-secret');
    expect(masked).toEqual([]);
    secrets.settle(['web']);
    secrets.add('second-secret');
    expect(masked).toEqual(['first-secret', 'second-secret']);
  });

  it('masks line by line, and each line once', () => {
    const { masked, secrets } = setUp();
    secrets.settle([]);
    secrets.add('-----BEGIN-----\nabcdefgh\r\nabc\n-----END-----');
    secrets.add('abcdefgh');
    expect(masked.filter((line) => !line.includes('\\'))).toEqual(['-----BEGIN-----', 'abcdefgh', '-----END-----']);
  });

  it('masks values as they stand in JSON, too', () => {
    const { masked, secrets } = setUp();
    secrets.settle([]);
    secrets.add('pass"word<1>');
    expect(masked.slice(0, 3)).toEqual(['pass"word<1>', 'pass\\"word<1>', 'pass\\"word\\u003c1\\u003e']);
  });

  it('does not mask short values, nor values inside names of the deployment', () => {
    const { masked, secrets } = setUp();
    secrets.add('12345');
    secrets.add('backend');
    secrets.settle(['arn:aws:ecs:eu-west-1:111122223333:service/prod/backend-api']);
    secrets.add('111122223333');
    expect(masked).toEqual([]);
  });

  it('keeps values out of texts from the moment they are added', () => {
    const { secrets } = setUp();
    secrets.add('hunter2hunter2');
    expect(secrets.redact('password is hunter2hunter2, says "hunter2hunter2"')).toBe('password is ***, says "***"');
  });

  it('takes short values out of texts only where they stand alone', () => {
    const { secrets } = setUp();
    secrets.add('abc');
    secrets.add('1');
    expect(secrets.redact('abc, "abc", abcd, x-abc, 1 task')).toBe('***, "***", abcd, x-abc, 1 task');
  });

  it('takes the shortest values out of texts only where they are all that is quoted', () => {
    const { secrets } = setUp();
    secrets.add('7');
    secrets.add('ok');
    expect([secrets.redact('7'), secrets.redact('ok'), secrets.redact('78')]).toEqual(['***', '***', '78']);
    expect(secrets.redact(`{"a": "7", "b": "77", "ok": 'ok'} ok 7`)).toBe(`{"a": "***", "b": "77", "***": '***'} ok 7`);
  });

  it('knows a value that stands as JSON in a string of a JSON text', () => {
    const { masked, secrets } = setUp();
    secrets.settle([]);
    secrets.add('pass"word');
    const inner = JSON.stringify({ password: 'pass"word' });
    expect(secrets.redact(JSON.stringify({ value: inner }))).toBe('{"value":"{\\"password\\":\\"***\\"}"}');
    expect(masked).toContain('pass\\\\\\"word');
  });

  it('leaves no tail of a longer value', () => {
    const { secrets } = setUp();
    secrets.add('secret');
    secrets.add('secret-and-more');
    expect(secrets.redact('secret-and-more')).toBe('***');
  });

  it('takes values for text, not for patterns', () => {
    const { secrets } = setUp();
    secrets.add('a.b*c(d');
    expect(secrets.redact('a.b*c(d aXbbc(d')).toBe('*** aXbbc(d');
  });

  it('leaves names of the deployment readable', () => {
    const { secrets } = setUp();
    secrets.add('backend');
    secrets.settle(['backend-api']);
    expect(secrets.redact('service backend-api')).toBe('service backend-api');
  });

  it('takes a part of a name out of texts where no name and no ARN stands around it', () => {
    const { secrets } = setUp();
    secrets.add('web-execution');
    secrets.add('111122223333');
    secrets.add('prod');
    secrets.settle(['prod', 'arn:aws:iam::111122223333:role/web-execution']);
    expect(secrets.redact('--role web-execution --account=111122223333')).toBe('--role *** --account=***');
    expect([secrets.redact('web-execution'), secrets.redact('prod')]).toEqual(['***', 'prod']);
    const text = 'prod: arn:aws:iam::111122223333:role/web-execution, arn:aws:ecs:eu-west-1:111122223333:service/prod/web';
    expect(secrets.redact(text)).toBe(text);
  });

  it('hides another secret inside an ARN all the same', () => {
    const { secrets } = setUp();
    secrets.add('hunter2hunter2');
    secrets.add('backend');
    secrets.settle(['backend-api']);
    expect(secrets.redact('arn:aws:x:::hunter2hunter2 backend')).toBe('arn:aws:x:::*** ***');
  });

  it.each([
    { name: 'its end', text: 'got the text "hunter2hun…"', hidden: 'got the text "***…"' },
    { name: 'its beginning', text: '  8 | …er2hunter2" x', hidden: '  8 | …***" x' },
    { name: 'both', text: '  8 | …nter2hunt…\n    | ^', hidden: '  8 | …***…\n    | ^' },
    { name: 'both, with more on either side', text: '…hunter2, hunter…', hidden: '…***, ***…' },
    { name: 'three characters', text: 'hun…', hidden: 'hun…' },
    { name: 'something else', text: 'a hunted… deer', hidden: 'a hunted… deer' },
  ])('takes out what is left of a value where the text was cut: $name', ({ text, hidden }) => {
    const { secrets } = setUp();
    secrets.add('hunter2hunter2');
    expect(secrets.redact(text)).toBe(hidden);
  });

  it('knows a value with tabs as an excerpt shows it', () => {
    const { secrets } = setUp();
    secrets.add('hunter2\thunter2');
    expect(secrets.redact('"hunter2    hunter2"')).toBe('"***"');
  });

  it('leaves the brackets of a secret document alone in other documents', () => {
    const { masked, secrets } = setUp();
    secrets.settle([]);
    secrets.add('{\n  "user": "hunter2"\n}\n');
    expect(['{', '}', ' }'].map(secrets.redact)).toEqual(['{', '}', ' }']);
    expect(secrets.redact('  "user": "hunter2"')).toBe('***');
    expect(masked).toContain('"user": "hunter2"');
  });

  it('takes absent and empty values for nothing', () => {
    const { masked, secrets } = setUp();
    secrets.settle([]);
    secrets.add(undefined);
    secrets.add('');
    secrets.add('\n\n');
    expect([masked, secrets.redact('text')]).toEqual([[], 'text']);
  });
});
