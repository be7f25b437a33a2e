import { describe, expect, it } from '@jest/globals';
import { crossCheck, crossCheckLive } from '../../src/definitions/cross-checks.ts';
import type { ServiceDefinition } from '../../src/definitions/definitions.ts';
import { errorsOf, type Finding, warningsOf } from '../../src/definitions/finding.ts';
import { files, webService, webTask } from '../fakes/definitions.ts';

const web = webTask.containerDefinitions[0] ?? {};
const task = (more: object): object => ({ ...webTask, ...more });
const containers = (...all: object[]): object => task({ containerDefinitions: all });
const loadBalancer = { targetGroupArn: 'arn:tg', containerName: 'web', containerPort: 8080 };
const lines = (findings: readonly Finding[]): string[] => findings.map(({ level, message, hint }) => `${level}: ${message}${hint === undefined ? '' : ` | ${hint}`}`);

describe('crossCheck', () => {
  it('finds nothing where nothing is wrong', () => expect(crossCheck(files(webTask, { ...webService, loadBalancers: [loadBalancer] }))).toEqual([]));
  it('finds nothing where there is nothing', () => expect(crossCheck({})).toEqual([]));

  it.each<{ name: string; task?: object; service?: object; found: string[] }>([
    { name: 'a container without a name', task: containers({ image: 'x' }), found: ['error: a container needs a name'] },
    { name: 'a container with an empty name', task: containers({ name: '', image: 'x' }), found: ['error: a container needs a name'] },
    { name: 'two containers of one name', task: containers(web, web), found: ['error: the name web is taken by another container of this task definition'] },
    { name: 'a container without an image', task: containers({ name: 'web' }), found: ['error: container web needs an image | Write it into the task definition, or set it with the input images.'] },
    { name: 'no essential container', task: containers({ ...web, essential: false }), found: ['error: no container is essential | Set "essential": true for the container that the task is there for.'] },
    { name: 'one container of two that is essential', task: containers(web, { name: 'b', image: 'x', essential: false }), found: [] },
    {
      name: 'volumes of the service that the task definition does not leave open',
      task: task({ volumes: [{ name: 'data' }, { name: 'open', configuredAtLaunch: true }] }),
      service: { ...webService, volumeConfigurations: [{ name: 'open' }, { name: 'data' }, { name: 'none' }] },
      found: [
        'error: the task definition does not leave the volume data to be configured at launch | The task definition needs { "name": "data", "configuredAtLaunch": true } among its volumes.',
        'error: the task definition has no volume none | The task definition needs { "name": "none", "configuredAtLaunch": true } among its volumes.',
      ],
    },
    {
      name: 'a dependency that does not exist',
      task: containers({ ...web, dependsOn: [{ containerName: 'db', condition: 'START' }] }),
      found: ['error: container web depends on db, which does not exist | The task definition has web.'],
    },
    {
      name: 'containers that wait for each other',
      task: containers({ ...web, dependsOn: [{ containerName: 'b', condition: 'START' }] }, { name: 'b', image: 'x', dependsOn: [{ containerName: 'c', condition: 'START' }] }, { name: 'c', image: 'x', dependsOn: [{ containerName: 'web', condition: 'START' }] }),
      found: ['error: containers wait for each other: web → b → c → web'],
    },
    { name: 'a container that waits for itself', task: containers({ ...web, dependsOn: [{ containerName: 'web', condition: 'START' }] }), found: ['error: containers wait for each other: web → web'] },
    {
      name: 'a circle through a name that is taken twice',
      task: containers({ ...web, dependsOn: [{ containerName: 'b', condition: 'START' }] }, { name: 'b', image: 'x', dependsOn: [{ containerName: 'web', condition: 'START' }] }, web),
      found: ['error: the name web is taken by another container of this task definition', 'error: containers wait for each other: web → b → web'],
    },
    {
      name: 'two ways to one container, which is no circle',
      task: containers(
        { ...web, dependsOn: [{ containerName: 'b', condition: 'START' }, { containerName: 'c', condition: 'START' }] },
        { name: 'b', image: 'x', dependsOn: [{ containerName: 'c', condition: 'START' }] },
        { name: 'c', image: 'x' },
      ),
      found: [],
    },
    {
      name: 'another host port under awsvpc',
      task: containers({ ...web, portMappings: [{ containerPort: 8080, hostPort: 80 }] }),
      found: ['error: with awsvpc the host port is the container port 8080, not 80 | Leave hostPort out.'],
    },
    { name: 'the same host port, none, or 0 under awsvpc', task: containers({ ...web, portMappings: [{ containerPort: 1, hostPort: 1 }, { containerPort: 2 }, { containerPort: 3, hostPort: 0 }, { hostPort: 4 }] }), found: [] },
    { name: 'another host port under bridge', task: { family: 'f', networkMode: 'bridge', containerDefinitions: [{ ...web, portMappings: [{ containerPort: 8080, hostPort: 80 }] }] }, found: [] },
    {
      name: 'secrets without name or source',
      task: containers({ ...web, secrets: [{ name: '', valueFrom: 'x' }, { name: 'A', valueFrom: '' }, { name: 'B', valueFrom: 'y' }] }),
      found: ['error: a secret of container web needs a name, which is empty', 'error: a secret of container web needs a valueFrom, which is empty'],
    },
    {
      name: 'a mount of a volume that is not there',
      task: task({ volumes: [{ name: 'data' }], containerDefinitions: [{ ...web, mountPoints: [{ sourceVolume: 'data' }, { sourceVolume: 'dta' }, { containerPath: '/x' }] }] }),
      found: ['error: container web mounts the volume dta, which the task definition does not have'],
    },
    { name: 'a size that Fargate may not know', task: task({ memory: '4096' }), found: ['warning: Fargate may not know this size: with 256 CPU units the memory is 512, 1024, 2048 MiB, not 4096'] },
    { name: 'a size in vCPU and GB', task: task({ cpu: '.25 vCPU', memory: '1 GB' }), found: [] },
    { name: 'a size that is no number, which ECS may understand', task: task({ cpu: 'many' }), found: [] },
    { name: 'a size outside Fargate', task: { family: 'f', cpu: '300', memory: '300', containerDefinitions: [web] }, found: [] },
    {
      name: 'a task for Fargate without any size',
      task: task({ cpu: null, memory: null }),
      found: ['error: Fargate needs cpu and memory of the task, which the task definition does not have | For example "cpu": "256", "memory": "512" beside "family".'],
    },
    {
      name: 'a task without memory in a service on Fargate',
      task: { family: 'f', networkMode: 'awsvpc', cpu: '256', containerDefinitions: [web] },
      service: webService,
      found: ['warning: Fargate needs memory of the task, which the task definition does not have | For example "cpu": "256", "memory": "512" beside "family".'],
    },
    {
      name: 'a task without cpu in a service on Fargate Spot',
      task: { family: 'f', networkMode: 'awsvpc', memory: '512', containerDefinitions: [web] },
      service: { ...webService, launchType: null, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
      found: ['warning: Fargate needs cpu of the task, which the task definition does not have | For example "cpu": "256", "memory": "512" beside "family".'],
    },
    {
      name: 'a load balancer for a container that is not there',
      service: { ...webService, loadBalancers: [{ ...loadBalancer, containerName: 'wed' }] },
      found: ['error: a load balancer sends to the container wed, which the task definition does not have | The task definition has web.'],
    },
    {
      name: 'a load balancer for a port that is not mapped',
      service: { ...webService, loadBalancers: [{ ...loadBalancer, containerPort: 80 }] },
      found: ['error: a load balancer sends to port 80 of the container web, which does not map it | Add {"containerPort": 80} to its portMappings, or send to a port that it maps: 8080.'],
    },
    {
      name: 'a load balancer for a container without ports',
      task: containers({ name: 'web', image: 'x' }),
      service: { ...webService, loadBalancers: [loadBalancer] },
      found: ['error: a load balancer sends to port 8080 of the container web, which does not map it | Add {"containerPort": 8080} to its portMappings.'],
    },
    {
      name: 'ports in a range, and beside it',
      task: containers({ ...web, portMappings: [{ containerPortRange: '8000-8090' }] }),
      service: { ...webService, loadBalancers: [loadBalancer, { ...loadBalancer, containerPort: 8091 }] },
      found: ['error: a load balancer sends to port 8091 of the container web, which does not map it | Add {"containerPort": 8091} to its portMappings, or send to a port that it maps: 8000-8090.'],
    },
    { name: 'load balancers that name no container or no port', service: { ...webService, loadBalancers: [{ targetGroupArn: 'x' }, { containerName: 'web' }] }, found: [] },
    {
      name: 'a network that the task cannot have',
      task: { family: 'f', networkMode: 'host', containerDefinitions: [web] },
      service: { networkConfiguration: webService.networkConfiguration },
      found: ['warning: networkConfiguration is for the network mode awsvpc, and the task definition has host: ECS refuses it | Set "networkMode": "awsvpc" in the task definition, or leave networkConfiguration out.'],
    },
    {
      name: 'a network for the bridge that is taken without a mode',
      task: { family: 'f', containerDefinitions: [web] },
      service: { networkConfiguration: webService.networkConfiguration },
      found: ['warning: networkConfiguration is for the network mode awsvpc, and the task definition has bridge: ECS refuses it | Set "networkMode": "awsvpc" in the task definition, or leave networkConfiguration out.'],
    },
    { name: 'a network that the service may have already', service: { desiredCount: 1 }, found: [] },
  ])('finds $name', ({ task: document = webTask, service, found }) => expect(lines(crossCheck(files(document, service)))).toEqual(found));

  it('tells a missing network together with what fails anyway', () =>
    expect(lines(crossCheck(files(containers({ ...web, essential: false }), { desiredCount: 1 })))).toEqual([
      'error: no container is essential | Set "essential": true for the container that the task is there for.',
      'error: networkConfiguration is missing, and the task definition has the network mode awsvpc | Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […], "securityGroups": […] } }. Only a service that exists and has one already can do without.',
    ]));

  it('points at the value, with its line and a caret', () => {
    const [finding] = crossCheck(files(containers({ ...web, portMappings: [{ containerPort: 8080, hostPort: 80 }] })));
    expect(finding).toMatchObject({ at: { file: 'task.json', line: 16, column: 23 }, excerpt: '   16 |           "hostPort": 80\n      |                       ^' });
    expect(errorsOf([finding as Finding])[0]).toMatchObject({ code: 'DEFINITION', excerpt: expect.stringContaining('hostPort') });
  });

  it('keeps errors and warnings apart', () => {
    const findings = crossCheck(files(task({ memory: '4096', containerDefinitions: [{ ...web, essential: false }] })));
    expect([errorsOf(findings).length, warningsOf(findings).length]).toEqual([1, 1]);
  });

  it('points nowhere where a file cannot tell', () => {
    const { taskDefinition } = files(containers(web, web));
    const blind = { ...taskDefinition, valuePositionOf: () => undefined } as NonNullable<typeof taskDefinition>;
    expect(crossCheck({ taskDefinition: blind })[0]).toMatchObject({ at: undefined, excerpt: undefined });
  });
});

describe('crossCheckLive', () => {
  const network = webService.networkConfiguration;
  it.each<{ name: string; task?: object; service?: object; live?: ServiceDefinition; found: string[] }>([
    { name: 'nothing where the file has a network', service: webService, found: [] },
    { name: 'nothing where the service has one already', service: { desiredCount: 1 }, live: { networkConfiguration: network }, found: [] },
    {
      name: 'a new service without a network',
      service: { desiredCount: 1 },
      found: ['error: networkConfiguration is missing, and the task definition has the network mode awsvpc | Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […], "securityGroups": […] } }.'],
    },
    {
      name: 'a service that has none either',
      service: { desiredCount: 1 },
      live: {},
      found: ['error: networkConfiguration is missing, and the task definition has the network mode awsvpc | Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […], "securityGroups": […] } }.'],
    },
    { name: 'nothing where the task needs none', task: { family: 'f', containerDefinitions: [web] }, service: { desiredCount: 1 }, found: [] },
    { name: 'nothing about a service that is not looked at', found: [] },
    {
      name: 'a task definition alone whose mode the service cannot serve',
      live: {},
      found: ['error: the network mode is awsvpc, and the service has no networkConfiguration | Give the service one, with a service definition or where it is managed, or keep the network mode that serves.'],
    },
    {
      name: 'a task definition alone without the container of the load balancer',
      live: { networkConfiguration: network, loadBalancers: [{ ...loadBalancer, containerName: 'old' }] },
      found: ['error: a load balancer sends to the container old, which the task definition does not have | The task definition has web.'],
    },
    { name: 'nothing of load balancers that the file replaces', service: webService, live: { loadBalancers: [{ ...loadBalancer, containerName: 'old' }] }, found: [] },
    {
      name: 'two kinds of capacity for a new service',
      service: { ...webService, capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      found: ['error: launchType and capacityProviderStrategy exclude each other | Keep one of them.'],
    },
    { name: 'nothing of them for a service that exists', service: { ...webService, capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }, live: {}, found: [] },
    {
      name: 'tags of a new service that AWS refuses',
      service: { ...webService, tags: [{ key: 'aws:cloudformation:stack-name', value: 's' }, { key: 'AWS:x', value: '' }, { value: 'v' }, { key: 'k'.repeat(129), value: '' }, { key: 'a', value: 'v'.repeat(257) }, { key: 'team', value: '1' }, { key: 'team', value: '2' }] },
      found: [
        'error: the tag aws:cloudformation:stack-name cannot be written: keys that begin with aws: belong to AWS | Leave it out; what AWS has set stays.',
        'error: the tag AWS:x cannot be written: keys that begin with aws: belong to AWS | Leave it out; what AWS has set stays.',
        'error: a tag needs a key | Write { "key": …, "value": … }.',
        'error: the key of a tag has 129 characters, and may have 128',
        'error: the value of the tag a has 257 characters, and may have 256',
        'error: the tag team is there twice | Keep one of them.',
      ],
    },
    {
      name: 'of a service that exists only tags that would be written',
      service: { ...webService, tags: [{ key: 'aws:a', value: 'same' }, { key: 'aws:b', value: 'new' }, { key: 'team', value: '1' }, { key: 'team', value: '2' }] },
      live: { networkConfiguration: network, tags: [{ key: 'aws:a', value: 'same' }] },
      found: ['error: the tag aws:b cannot be written: keys that begin with aws: belong to AWS | Leave it out; what AWS has set stays.'],
    },
    {
      name: 'more tags than a service can have',
      service: { ...webService, tags: Array.from({ length: 51 }, (_, i) => ({ key: `k${i}`, value: '' })) },
      found: ['error: a service can have 50 tags, and the file has 51'],
    },
    { name: 'nothing of 50 tags', service: { ...webService, tags: Array.from({ length: 50 }, (_, i) => ({ key: `k${i}`, value: '' })) }, found: [] },
    { name: 'one kind of capacity beside an empty list', service: { ...webService, capacityProviderStrategy: [] }, found: [] },
  ])('finds $name', ({ task: document = webTask, service, live, found }) => expect(lines(crossCheckLive(files(document, service), live))).toEqual(found));
});
