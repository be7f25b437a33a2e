import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Path } from '../../src/definitions/definitions.ts';
import { hidden, redact, redactDifference, redactStep } from '../../src/report/redact.ts';

describe('redact', () => {
  const taskDefinition = {
    family: 'web',
    containerDefinitions: [
      {
        name: 'app',
        image: 'repo/app:1',
        environment: [{ name: 'DB', value: 'canary' }],
        secrets: [{ name: 'KEY', valueFrom: 'canary' }],
        logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'canary', 'awslogs-group': '/ecs/web' }, secretOptions: [{ name: 'token', valueFrom: 'canary' }] },
        firelensConfiguration: { type: 'fluentbit', options: { 'config-file-value': 'canary' } },
      },
    ],
    volumes: [{ name: 'nfs', dockerVolumeConfiguration: { driver: 'local', driverOpts: { o: 'canary' } } }],
  };

  it('hides every value that may be a secret and shows names, images and log groups', () => {
    const text = JSON.stringify(redact(taskDefinition));
    expect(text).not.toContain('canary');
    for (const shown of ['app', 'repo/app:1', 'DB', 'KEY', '/ecs/web', 'splunk-token', 'nfs', 'local']) expect(text).toContain(`"${shown}"`);
  });

  it('leaves the original alone', () => {
    redact(taskDefinition);
    expect(taskDefinition.containerDefinitions[0]?.environment[0]?.value).toBe('canary');
  });

  it('hides the options of Service Connect logs in a service', () => {
    expect(JSON.stringify(redact({ serviceConnectConfiguration: { logConfiguration: { options: { url: 'canary' } } } }))).not.toContain('canary');
  });

  it('shows a container named environment and a tag named environment', () => {
    const value = { containerDefinitions: [{ name: 'environment', image: 'a:1' }], tags: [{ key: 'environment', value: 'prod' }] };
    expect(redact(value)).toEqual(value);
  });

  it('hides environment values at any depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(redact({ containerDefinitions: [{ environment: [{ name: 'A', value: { deep: [value, 'canary'] } }] }] }));
        expect(text).not.toContain('canary');
      }),
    );
  });
});

describe('redactDifference', () => {
  const of = (path: Path, from: unknown, to: unknown) => redactDifference({ subject: 'task-definition', path, from, to });

  it.each<[string, Path]>([
    ['by index', ['containerDefinitions', 0, 'environment', 1, 'value']],
    ['by name', ['containerDefinitions', 'app', 'environment', 'DB', 'value']],
    ['by name, without member', ['containerDefinitions', 'app', 'environment', 'DB']],
    ['of a variable that is called name', ['containerDefinitions', 'app', 'environment', 'name']],
    ['of a secret', ['containerDefinitions', 'app', 'secrets', 'KEY', 'valueFrom']],
  ])('hides an environment value found %s', (_, path) => expect(of(path, 'canary', 'other')).toMatchObject({ from: hidden, to: hidden }));

  it('hides the values in a whole new container', () => {
    const difference = of(['containerDefinitions', 'app'], undefined, { name: 'app', environment: [{ name: 'DB', value: 'canary' }] });
    expect(difference.to).toEqual({ name: 'app', environment: [{ name: 'DB', value: hidden }] });
  });

  it('hides the value in a new variable, and shows its name', () => {
    expect(of(['containerDefinitions', 'app', 'environment', 'DB'], undefined, { name: 'DB', value: 'canary' }).to).toEqual({ name: 'DB', value: hidden });
  });

  it('keeps an absent side absent', () => {
    expect('from' in redactDifference({ subject: 'service', path: ['desiredCount'], to: 2 })).toBe(false);
  });
});

describe('redactStep', () => {
  it('hides the values in the body of a planned call', () => {
    const step = redactStep({ kind: 'register-task-definition', input: { family: 'web', containerDefinitions: [{ name: 'app', environment: [{ name: 'DB', value: 'canary' }] }] } });
    expect(JSON.stringify(step)).not.toContain('canary');
  });

  it('leaves a call without document as it is', () => {
    const step = { kind: 'untag-resource', resourceArn: 'arn', tagKeys: ['a'] } as const;
    expect(redactStep({ ...step, tagKeys: [...step.tagKeys] })).toEqual(step);
  });
});
