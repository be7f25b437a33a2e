import type { Service } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import type { DeployChoices } from '../../src/plan/choices.ts';
import { planDeploy } from '../../src/plan/deploy.ts';
import type { Deployed, LiveRevision, Plan, Step } from '../../src/plan/plan.ts';
import { allErrors } from '../../src/report/errors.ts';
import { files, webService, webTask } from '../fakes/definitions.ts';
import { choices, missing, present, revision, serviceArn } from '../fakes/plans.ts';

interface Given {
  deployed?: Deployed;
  task?: object | null;
  service?: object | null;
  choices?: Partial<DeployChoices>;
}

const plan = ({ deployed = present(), task = webTask, service = webService, choices: more }: Given): Plan =>
  planDeploy(deployed, files(task ?? undefined, service ?? undefined), choices(more));
const bodies = (steps: readonly Step[]): unknown[] =>
  steps.map((step) => {
    switch (step.kind) {
      case 'register-task-definition':
        return 'register';
      case 'tag-resource':
        return { tag: step.tags };
      case 'untag-resource':
        return { untag: step.tagKeys };
      case 'create-service':
        return { create: step.input, taskDefinition: step.taskDefinition };
      case 'update-service':
        return { update: step.input, ...(step.taskDefinition === undefined ? {} : { taskDefinition: step.taskDefinition }) };
      default:
        return step satisfies never;
    }
  });
const registered = { kind: 'registered' };
const same = { ...webTask, taskDefinitionArn: revision(1), status: 'ACTIVE' } as LiveRevision;
const web = { cluster: 'prod', service: 'web' };

describe('planDeploy of a service that exists', () => {
  it.each<Given & { name: string; wanted: unknown[] }>([
    { name: 'registers, then updates once', wanted: ['register', { update: { ...web, desiredCount: 2 }, taskDefinition: registered }] },
    { name: 'sends no count where none is known', service: { ...webService, desiredCount: null }, wanted: ['register', { update: web, taskDefinition: registered }] },
    { name: 'sends the count of the input', choices: { tasks: 5 }, wanted: ['register', { update: { ...web, desiredCount: 5 }, taskDefinition: registered }] },
    { name: 'changes only the revision without a service definition', service: null, wanted: ['register', { update: web, taskDefinition: registered }] },
    { name: 'changes only the revision when the service is left alone', service: { ...webService, enableExecuteCommand: true }, choices: { updateService: false }, wanted: ['register', { update: web, taskDefinition: registered }] },
    { name: 'sends attributes, count, force and revision in one call', service: { ...webService, enableExecuteCommand: true }, choices: { forceNewDeployment: true }, wanted: ['register', { update: { ...web, enableExecuteCommand: true, enableECSManagedTags: false, networkConfiguration: webService.networkConfiguration, desiredCount: 2, forceNewDeployment: true }, taskDefinition: registered }] },
    { name: 'has no steps where nothing would change', deployed: present({}, { taskDefinition: same }), choices: { skipUnchanged: true }, wanted: [] },
    { name: 'has no steps for the revision that serves', choices: { skipTaskDefinition: true }, wanted: [] },
    { name: 'forces what has not changed', choices: { skipTaskDefinition: true, forceNewDeployment: true }, wanted: [{ update: { ...web, desiredCount: 2, forceNewDeployment: true } }] },
    { name: 'changes the count alone', choices: { skipTaskDefinition: true, tasks: 3 }, wanted: [{ update: { ...web, desiredCount: 3 } }] },
    { name: 'deploys another revision that exists', choices: { revision: 7 }, wanted: [{ update: { ...web, desiredCount: 2 }, taskDefinition: { kind: 'existing', arn: revision(7) } }] },
    { name: 'changes tags before the service, and the service only where it must', deployed: present({ tags: [{ key: 'old', value: '1' }] }), service: { ...webService, tags: [{ key: 'new', value: '1' }] }, choices: { skipTaskDefinition: true }, wanted: [{ tag: [{ key: 'new', value: '1' }] }, { untag: ['old'] }] },
    { name: 'leaves tags alone with the service', deployed: present({ tags: [{ key: 'old', value: '1' }] }), choices: { skipTaskDefinition: true, updateService: false }, wanted: [] },
    { name: 'gives a DAEMON no count', deployed: present({ schedulingStrategy: 'DAEMON' }), wanted: ['register', { update: web, taskDefinition: registered }] },
    { name: 'copes with a service that shows no count', deployed: present({ desiredCount: undefined }), choices: { skipTaskDefinition: true }, wanted: [{ update: { ...web, desiredCount: 2 } }] },
  ])('$name', ({ wanted, ...given }) => expect(bodies(plan(given).steps)).toEqual(wanted));

  it('tells differences of both documents, and what lies behind them', () => {
    const { differences, compared } = plan({ deployed: present({ enableExecuteCommand: true }, { taskDefinition: { ...same, cpu: '512', memory: '1024' } as LiveRevision }), choices: { tasks: 3 } });
    expect(differences.map(({ subject, path }) => `${subject} ${path.join('.')}`)).toEqual(['service enableExecuteCommand', 'service desiredCount', 'task-definition cpu', 'task-definition memory']);
    expect(compared).toEqual({ service: { from: serviceArn, to: 'service.json' }, 'task-definition': { from: revision(1), to: 'task.json' } });
  });

  it('tells a count that was not known', () => expect(plan({ deployed: present({ desiredCount: undefined }) }).differences).toEqual([{ subject: 'service', path: ['desiredCount'], to: 2 }]));
  it('tells nothing of a count that stays', () => expect(plan({}).differences).toEqual([]));
  it('compares nothing that it does not read', () => expect(plan({ choices: { updateService: false, skipTaskDefinition: true } }).compared).toEqual({}));

  it('gathers the notes of count, service, tags and revision', () => {
    const live: Partial<Service> = { status: 'DRAINING', runningCount: 9, desiredCount: 9, launchType: 'EC2', serviceArn: 'arn:aws:ecs:r:1:service/web', tags: [{ key: 'a', value: '1' }] };
    const { notes } = plan({ deployed: present(live, { scalableTarget: { minCapacity: 1, maxCapacity: 9 } }), task: { ...webTask, memory: '4096' } });
    expect(notes.map(({ level, text }) => `${level} ${text.slice(0, 40)}`)).toEqual([
      'warning The service web is DRAINING: ECS refuses',
      'warning launchType is EC2 in the service and FAR',
      'info tags is not in the service definition, s',
      'warning The tags of the service stay as they are',
      'info The service definition lowers the count ',
      'warning Fargate may not know this size: with 256',
    ]);
  });

  it.each<[string, Partial<Service>, string]>([
    ['CodeDeploy', { deploymentController: { type: 'CODE_DEPLOY' } }, 'the service web is deployed by CodeDeploy, which is not supported yet'],
    ['another tool', { deploymentController: { type: 'EXTERNAL' } }, 'unsupported deployment controller type EXTERNAL of the service web'],
  ])('refuses a service of %s', (_, live, message) => expect(() => plan({ deployed: present(live) })).toThrow(expect.objectContaining({ code: 'CONFIG', message })));
});

describe('planDeploy of a service that does not exist', () => {
  const created = { cluster: 'prod', serviceName: 'web', launchType: 'FARGATE', networkConfiguration: webService.networkConfiguration };

  it.each<Given & { name: string; wanted: unknown[] }>([
    { name: 'registers, then creates with what the file says and no more', wanted: ['register', { create: { ...created, desiredCount: 2 }, taskDefinition: registered }] },
    { name: 'counts 0 where REPLICA is written without a count', service: { ...webService, desiredCount: null, schedulingStrategy: 'REPLICA' }, wanted: ['register', { create: { ...created, schedulingStrategy: 'REPLICA', desiredCount: 0 }, taskDefinition: registered }] },
    { name: 'counts what the input says', choices: { tasks: 4 }, wanted: ['register', { create: { ...created, desiredCount: 4 }, taskDefinition: registered }] },
    { name: 'gives a DAEMON no count', service: { ...webService, schedulingStrategy: 'DAEMON' }, wanted: ['register', { create: { ...created, schedulingStrategy: 'DAEMON' }, taskDefinition: registered }] },
    { name: 'sends tags along', service: { ...webService, tags: [{ key: 'a', value: '1' }] }, wanted: ['register', { create: { ...created, desiredCount: 2, tags: [{ key: 'a', value: '1' }] }, taskDefinition: registered }] },
    { name: 'sends no empty list of tags', service: { ...webService, tags: [] }, wanted: ['register', { create: { ...created, desiredCount: 2 }, taskDefinition: registered }] },
    { name: 'creates it also where updates are off', choices: { updateService: false }, wanted: ['register', { create: { ...created, desiredCount: 2 }, taskDefinition: registered }] },
    { name: 'takes the newest revision', deployed: missing({ latestTaskDefinitionArn: revision(3) }), choices: { skipTaskDefinition: true }, wanted: [{ create: { ...created, desiredCount: 2 }, taskDefinition: { kind: 'existing', arn: revision(3) } }] },
  ])('$name', ({ wanted, deployed = missing(), ...given }) => expect(bodies(plan({ deployed, ...given }).steps)).toEqual(wanted));

  it.each<[string, Parameters<typeof missing>[0], string]>([
    ['was never there', {}, 'The service web does not exist in the cluster prod and will be created.'],
    ['is INACTIVE', { status: 'INACTIVE' }, 'The service web is INACTIVE in the cluster prod and will be created.'],
  ])('says that the service %s', (_, more, text) => expect(plan({ deployed: missing(more) }).notes).toEqual([{ level: 'info', text }]));

  it('warns where nobody says how many tasks shall run', () =>
    expect(plan({ deployed: missing(), service: { ...webService, desiredCount: null } }).notes[1]).toMatchObject({ level: 'warning', text: expect.stringContaining('ECS refuses to create a service without it') }));

  it.each<[string, Given, number]>([
    ['warns where a written REPLICA has no count', { service: { ...webService, desiredCount: null, schedulingStrategy: 'REPLICA' } }, 1],
    ['does not warn where the count is 0 in writing', { service: { ...webService, desiredCount: 0, schedulingStrategy: 'REPLICA' } }, 0],
    ['does not warn where the input says it', { service: { ...webService, desiredCount: null, schedulingStrategy: 'REPLICA' }, choices: { tasks: 0 } }, 0],
  ])('%s that the service is created with no task', (_, given, count) =>
    expect(plan({ deployed: missing(), ...given }).notes.filter(({ text }) => text.includes('the service is created with none'))).toHaveLength(count));

  it('shows everything as added', () => {
    const { differences, compared } = plan({ deployed: missing({ taskDefinition: null }), choices: { tasks: 4 } });
    expect(differences.filter(({ subject }) => subject === 'service')).toEqual([
      { subject: 'service', path: ['desiredCount'], to: 4 },
      { subject: 'service', path: ['launchType'], to: 'FARGATE' },
      { subject: 'service', path: ['networkConfiguration'], to: webService.networkConfiguration },
    ]);
    expect(differences.some(({ subject }) => subject === 'task-definition')).toBe(true);
    expect(compared).toEqual({ service: { to: 'service.json' }, 'task-definition': { to: 'task.json' } });
  });

  it('needs a service definition', () => expect(() => plan({ deployed: missing(), service: null })).toThrow(expect.objectContaining({ code: 'CONFIG', message: 'service_definition is not defined, and the service web does not exist in the cluster prod' })));
});

describe('planDeploy of a service that CodeDeploy moves', () => {
  const group = (name: string) => ({ targetGroupArn: `arn:${name}`, containerName: 'web', containerPort: 8080 });
  const deployed = present({ deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers: [group('green')] }, { taskDefinition: same });
  const show = (service: object): Plan => planDeploy(deployed, files(webTask, service), choices(), 'show');

  it('tells what differs without the calls, and that a target group is CodeDeploy’s own affair', () => {
    const { steps, differences, notes } = show({ ...webService, loadBalancers: [group('blue')], enableExecuteCommand: true });
    expect(steps).toEqual([]);
    expect(differences.map(({ path }) => path)).toEqual([['enableExecuteCommand']]);
    expect(notes[0]).toEqual({ level: 'warning', text: 'The service web is deployed by CodeDeploy, which is not supported yet: this is what differs, without the calls of a deploy.' });
  });
  it('refuses to plan a deploy', () => expect(() => plan({ deployed })).toThrow('the service web is deployed by CodeDeploy, which is not supported yet'));
});

describe('planDeploy without a service', () => {
  const deployed: Deployed = { kind: 'no-service', cluster: 'prod' };

  it('only registers, and says so', () => {
    const { steps, notes, service } = plan({ deployed, service: null });
    expect(bodies(steps)).toEqual(['register']);
    expect(service).toBeUndefined();
    expect(notes).toEqual([{ level: 'info', text: 'The config names no service: a revision is registered, and nothing is deployed.' }]);
  });
  it('finds what is the same', () => expect(plan({ deployed: { ...deployed, taskDefinition: same }, service: null, choices: { skipUnchanged: true } })).toMatchObject({ steps: [], existingTaskDefinitionArn: revision(1) }));
  it('takes what ECS would refuse for a warning, since ECS says it first', () =>
    expect(plan({ deployed, service: null, task: { ...webTask, containerDefinitions: [{ name: 'web', image: 'x', essential: false }] } }).notes[0]).toMatchObject({ level: 'warning', text: expect.stringContaining('no container is essential') }));
  it('refuses to look for an existing revision', () => expect(() => plan({ deployed, service: null, choices: { revision: 1 } })).toThrow('the input revision has no meaning here'));
});

describe('what planDeploy refuses', () => {
  const errors = (given: Given): string[] => {
    try {
      plan(given);
      return [];
    } catch (error) {
      return allErrors(error).map(({ code, message }) => `${code} ${message}`);
    }
  };
  const broken = { ...webTask, containerDefinitions: [{ name: 'web', image: 'x', essential: false }] };

  it('keeps what is only doubtful beside what is wrong', () => {
    const sized = { ...webTask, requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '8192' } as const;
    const caught = (given: Given): string[] => {
      try {
        plan(given);
        return [];
      } catch (error) {
        return allErrors(error).flatMap(({ warnings }) => warnings.map(({ text }) => text));
      }
    };
    const doubt = expect.stringContaining('Fargate may not know this size');
    expect(caught({ task: { ...sized, containerDefinitions: broken.containerDefinitions } })).toEqual([doubt]);
    expect(caught({ task: sized, deployed: missing(), service: { desiredCount: 1 } })).toEqual([doubt]);
  });

  it.each<Given & { name: string; wanted: string[] }>([
    { name: 'inputs that exclude each other', choices: { revision: 1, latestTaskDefinition: true }, wanted: ['INPUT the inputs revision and latest-task-definition are exclusive'] },
    { name: 'images, cross-checks and a missing network together', task: broken, service: { desiredCount: 1 }, choices: { images: { nix: 'x' } }, wanted: ['INPUT input images: the task definition has no container nix', 'DEFINITION no container is essential', 'DEFINITION networkConfiguration is missing, and the task definition has the network mode awsvpc'] },
    { name: 'nothing in a task definition that is not deployed', task: broken, choices: { skipTaskDefinition: true }, wanted: [] },
    { name: 'nothing in a service definition that is left alone', service: { ...webService, loadBalancers: [{ containerName: 'nix', containerPort: 1 }] }, choices: { updateService: false }, wanted: [] },
    { name: 'a service definition that is used to create, although updates are off', deployed: missing(), service: { ...webService, loadBalancers: [{ containerName: 'nix', containerPort: 1 }] }, choices: { updateService: false }, wanted: ['DEFINITION a load balancer sends to the container nix, which the task definition does not have'] },
    { name: 'a new service without a network', deployed: missing(), service: { desiredCount: 1 }, wanted: ['DEFINITION networkConfiguration is missing, and the task definition has the network mode awsvpc'] },
    { name: 'nothing where the service has a network already', service: { desiredCount: 2 }, wanted: [] },
    { name: 'two kinds of capacity for a new service', deployed: missing(), service: { ...webService, capacityProviderStrategy: [{ capacityProvider: 'A' }] }, wanted: ['DEFINITION launchType and capacityProviderStrategy exclude each other'] },
    { name: 'a revision that does not fit the load balancer of the service', deployed: present({ loadBalancers: [{ containerName: 'old', containerPort: 1 }] }), service: null, wanted: ['DEFINITION a load balancer sends to the container old, which the task definition does not have'] },
    { name: 'an image that is missing, unless the input gives it', task: { ...webTask, containerDefinitions: [{ name: 'web' }] }, choices: { images: { web: 'app:2' } }, wanted: [] },
  ])('$name', ({ wanted, ...given }) => expect(errors(given)).toEqual(wanted));
});
