import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const live = {
  enableExecuteCommand: true,
  platformVersion: '1.4.0',
  availabilityZoneRebalancing: 'ENABLED',
  placementConstraints: [],
  propagateTags: 'SERVICE',
  deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback: true }, alarms: { alarmNames: ['web-5xx'], enable: true, rollback: true } },
};
const left = { deploymentConfiguration: undefined, propagateTags: undefined, enableECSManagedTags: undefined };
const env = { IMAGE_URI: 'app:2' };

export default scenario({
  files: project({ service: left }),
  aws: { world: deployedWorld({ service: live }), instantRollouts: true },
  steps: [
    {
      name: 'each reset is named, and sent exactly where the service differs',
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      outputs: { 'service-has-changes': 'true' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      log: [
        'deploymentConfiguration.maximumPercent is not in the service definition, so it is reset: 150 → 200.',
        /::warning file=service\.json,line=1,col=1,title=a protection is switched off::.*deploymentCircuitBreaker/,
        /::warning .*deploymentConfiguration\.alarms/,
        'platformVersion is not in the service definition, so it is reset: "1.4.0" → "LATEST".',
      ],
      notLog: ['minimumHealthyPercent', 'availabilityZoneRebalancing'],
    },
    {
      name: 'an unchanged service has no resets',
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      outputs: { 'service-has-changes': 'false' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      notLog: ['is reset', '::warning'],
    },
  ],
});
