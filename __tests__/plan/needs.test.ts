import { describe, expect, it } from '@jest/globals';
import type { DeployChoices } from '../../src/plan/choices.ts';
import { filesToRead, type Needs, needsOf, registersFile } from '../../src/plan/needs.ts';
import type { Deployed } from '../../src/plan/plan.ts';
import { files, webService, webTask } from '../fakes/definitions.ts';
import { choices, missing, present, revision } from '../fakes/plans.ts';

const noService: Deployed = { kind: 'no-service', cluster: 'prod' };
const nothing: Needs = { serviceRevision: false, scalableTarget: false };

describe('needsOf', () => {
  it.each<{ name: string; deployed?: Deployed; service?: object; choices?: Partial<DeployChoices>; compare?: boolean; wanted: Partial<Needs> }>([
    { name: 'asks for nothing in a plain deploy', wanted: {} },
    { name: 'asks for what serves where differences are shown', compare: true, wanted: { taskDefinition: revision(1) } },
    { name: 'asks for what serves to skip what is unchanged', choices: { skipUnchanged: true }, wanted: { taskDefinition: revision(1) } },
    { name: 'does not where nothing is registered', compare: true, choices: { skipTaskDefinition: true }, wanted: {} },
    { name: 'asks for the newest revision of the family that serves', choices: { latestTaskDefinition: true }, wanted: { latestRevisionOf: 'web' } },
    { name: 'does not where a revision is named', choices: { latestTaskDefinition: true, revision: 3 }, wanted: {} },
    { name: 'cannot where the service has no task definition', deployed: present({ taskDefinition: undefined }), choices: { latestTaskDefinition: true, skipUnchanged: true }, wanted: {} },
    { name: 'asks for the service revision where monitoring is written', service: { ...webService, monitoring: { metricConfigurations: [] } }, wanted: { serviceRevision: true } },
    { name: 'asks for the service revision where gateway connectors are written', service: { ...webService, gatewayConnectors: [] }, wanted: { serviceRevision: true } },
    { name: 'does not where the service is left alone', service: { ...webService, monitoring: { metricConfigurations: [] } }, choices: { updateService: false }, wanted: {} },
    { name: 'asks whether something scales the service where the count is lowered', service: { ...webService, desiredCount: 1 }, wanted: { scalableTarget: true } },
    { name: 'asks for the newest revision of the file where a service is new', deployed: missing(), compare: true, wanted: { taskDefinition: 'web' } },
    { name: 'asks for the ARN of the newest one where a new service shall take it', deployed: missing(), choices: { skipTaskDefinition: true }, compare: true, wanted: { latestRevisionOf: 'web' } },
    { name: 'asks for nothing for a new service', deployed: missing(), wanted: {} },
    { name: 'asks for the family where there is no service', deployed: noService, choices: { skipUnchanged: true }, wanted: { taskDefinition: 'web' } },
    { name: 'asks for nothing where there is no service and nothing is compared', deployed: noService, wanted: {} },
  ])('$name', ({ deployed = present(), service = webService, choices: more, compare, wanted }) =>
    expect(needsOf(choices(more), files(webTask, service), deployed, compare)).toEqual({ ...nothing, ...wanted }));
});

describe('registersFile', () => {
  it.each<[string, Partial<DeployChoices>, Deployed | undefined, boolean]>([
    ['by default', {}, undefined, true],
    ['for a revision', { revision: 1 }, present(), false],
    ['for a revision of a service that does not exist', { revision: 1 }, missing(), true],
    ['for the latest', { latestTaskDefinition: true }, missing(), false],
    ['for what serves', { skipTaskDefinition: true }, undefined, false],
  ])('%s', (_, more, deployed, wanted) => expect(registersFile(choices(more), deployed)).toBe(wanted));
});

describe('filesToRead', () => {
  it.each<[string, Partial<DeployChoices>, Deployed | undefined, { taskDefinition: boolean; service: boolean }]>([
    ['both by default', {}, undefined, { taskDefinition: true, service: true }],
    ['no task definition where a revision exists', { revision: 1 }, undefined, { taskDefinition: false, service: true }],
    ['no service definition where the service is left alone', { updateService: false }, undefined, { taskDefinition: true, service: false }],
    ['both for a new service, whatever was asked', { skipTaskDefinition: true, updateService: false }, missing(), { taskDefinition: true, service: true }],
  ])('%s', (_, more, deployed, wanted) => expect(filesToRead(choices(more), deployed)).toEqual(wanted));
});
