import { describe, expect, it } from '@jest/globals';
import { inputTable } from '../../src/action/input-table.ts';
import { inputVariable, readInputs } from '../../src/action/inputs.ts';
import { ActionError } from '../../src/support/errors.ts';

/** The environment as the runner makes it: every declared input, with its default, then what the step wrote. */
function step(given: Record<string, string>, variables: Record<string, string> = {}): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, spec] of Object.entries(inputTable)) env[inputVariable(name)] = 'default' in spec ? spec.default : '';
  for (const [name, value] of Object.entries(given)) env[inputVariable(name)] = value;
  return { ...env, ...variables };
}

function refusal(given: Record<string, string>, variables: Record<string, string> = {}): ActionError {
  try {
    readInputs(step(given, variables));
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('the inputs were accepted');
}

describe('readInputs', () => {
  it('has the documented defaults', () => {
    expect(readInputs(step({}))).toMatchObject({
      command: 'deploy',
      workingDirectory: '.',
      config: 'ecspresso.yml',
      dryRun: false,
      wait: true,
      waitUntil: 'deployed',
      updateService: true,
      onCancel: 'none',
      logLines: 20,
      giveUpAfter: 0,
      ownership: 'warn',
      warnings: [],
    });
    expect(readInputs(step({})).timeoutMs).toBeUndefined();
    expect(readInputs(step({})).tasks).toBeUndefined();
  });

  it.each([
    ['wait', 'ture', 'true or false'],
    ['dry-run', 'yes', 'true or false'],
    ['timeout', '5x', 'a duration such as 10m, 90s or 1h30m'],
    ['timeout', '-5m', 'a duration'],
    ['tasks', '-3', 'a whole number'],
    ['tasks', '1.5', 'a whole number'],
    ['tasks', '30abc', 'a whole number'],
    ['revision', '0', 'a whole number, 1 or more'],
    ['command', 'deplyo', 'one of deploy, render, diff, register'],
    ['on-cancel', 'abort', 'one of none, rollback, stop'],
    ['images', 'repo/app:1', 'lines KEY=VALUE'],
  ])('refuses %s: %s, naming the input, what was expected and what came', (name, value, expected) => {
    const error = refusal({ [name]: value });
    expect(error.code).toBe('INPUT');
    expect(error.message).toContain(`input ${name}: expected ${expected}`);
    expect(error.message).toContain(`got "${value}"`);
  });

  it.each(['env', 'ext-str', 'ext-code'])('does not repeat a line of %s that is no pair: it may be the rest of a secret', (name) => {
    const error = refusal({ [name]: 'KEY=-----BEGIN-----\nhunter2' });
    expect(error.message).toBe(`input ${name}: expected lines KEY=VALUE, but line 2 has no KEY=`);
  });

  it('reports all mistakes together', () => {
    const error = refusal({ wait: 'ture', tasks: '-3' });
    expect([error, ...error.others].map((one) => one.message)).toEqual([
      'input wait: expected true or false, got "ture"',
      'input tasks: expected a whole number, 0 or more, got "-3"',
    ]);
  });

  it.each([
    ['dry-rn', 'Did you mean dry-run?'],
    ['dryrun', 'Did you mean dry-run?'],
    ['dry_run', 'Did you mean dry-run?'],
    ['timeot', 'Did you mean timeout?'],
    ['forse-new-deployment', 'Did you mean force-new-deployment?'],
    ['wait-for-minutes', 'Write `timeout`'],
    ['wait-for-service-stability', 'Write `wait`'],
    ['dry', 'Did you mean dry-run?'],
    ['dry-run-only', 'Did you mean dry-run?'],
    ['desired_count', 'Write `tasks`'],
    ['run-task-assign-public-IP', 'Leave it out: running a task is not supported yet.'],
    ['codedeploy-appspec', 'Leave it out: services that CodeDeploy deploys are not supported yet.'],
    ['no-update-service', 'Write `update-service: false` instead.'],
    ['suspend-auto-scaling', 'Leave it out: autoscaling is left as it is.'],
  ])('stops at the misspelt or foreign input %s', (name, hint) => {
    const error = refusal({ [name]: 'true' });
    expect(error.message).toContain(`input ${name.toLowerCase()}`);
    expect(error.hint).toContain(hint);
  });

  it('only warns about an input that resembles none of ours', () => {
    expect(readInputs(step({ 'zzz-colour-of-the-sky': '1' })).warnings).toEqual(['input zzz-colour-of-the-sky is not known and has no effect']);
    expect(readInputs(step({ constructor: '1' })).warnings).toEqual(['input constructor is not known and has no effect']);
  });

  it('lets the variable of the Go tool count where the input is not given or only its default', () => {
    expect(readInputs(step({}, { ECSPRESSO_CONFIG: 'prod.yml' })).config).toBe('prod.yml');
    expect(readInputs(step({ config: 'a.yml' }, { ECSPRESSO_CONFIG: 'prod.yml' })).config).toBe('a.yml');
    expect(readInputs(step({}, { ECSPRESSO_TIMEOUT: '3m' })).timeoutMs).toBe(180_000);
    expect(readInputs(step({ timeout: '1m' }, { ECSPRESSO_TIMEOUT: '3m' })).timeoutMs).toBe(60_000);
    expect(readInputs(step({}, { ECSPRESSO_ENVFILE: 'a.env,b.env' })).envFiles).toEqual(['a.env', 'b.env']);
    expect(readInputs(step({}, { ECSPRESSO_EXT_STR: 'a=1;b=2=3' })).extStr).toEqual({ a: '1', b: '2=3' });
  });

  it('takes a bare number of a timeout for seconds, and says so', () => {
    const inputs = readInputs(step({ timeout: '300' }));
    expect(inputs.timeoutMs).toBe(300_000);
    expect(inputs.warnings).toEqual(['input timeout: "300" has no unit; taken as seconds. Write 300s']);
  });

  it('reads lines of KEY=VALUE, values with = and blanks included', () => {
    const inputs = readInputs(step({ env: 'A=1\n\nB=x=y\r\nC= keep inner  space ' }));
    expect(inputs.env).toEqual({ A: '1', B: 'x=y', C: ' keep inner  space' });
  });
});
