import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const arn = (service: string, resource: string): string => `arn:aws:${service}:eu-central-1:111122223333:${resource}`;
const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const container = { portMappings: [{ name: 'http', containerPort: 8080 }] };
const rich = {
  availabilityZoneRebalancing: 'ENABLED',
  healthCheckGracePeriodSeconds: 30,
  loadBalancers: [{
    targetGroupArn: arn('elasticloadbalancing', 'targetgroup/blue/0123456789abcdef'), containerName: 'web', containerPort: 8080,
    advancedConfiguration: { alternateTargetGroupArn: arn('elasticloadbalancing', 'targetgroup/green/0123456789abcdef'), productionListenerRule: arn('elasticloadbalancing', 'listener-rule/app/web/1/2/3'), roleArn: role('lb') },
  }],
  serviceConnectConfiguration: { enabled: true, namespace: 'prod', services: [{ portName: 'http', clientAliases: [{ port: 80, dnsName: 'web' }] }] },
  volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: role('ebs'), sizeInGiB: 20, volumeType: 'gp3' } }],
  vpcLatticeConfigurations: [{ portName: 'http', roleArn: role('lattice'), targetGroupArn: arn('vpc-lattice', 'targetgroup/tg-1') }],
  monitoring: { metricConfigurations: [{ metricNames: ['CPUUtilization'], resolutionSeconds: 20 }] },
  deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback: true } },
};
const early = { ...rich, deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true }, earlySuccessCriteria: { enable: true, healthyPercent: 80, sourceServiceRevisionCleanup: 'DEFERRED' }, minimumHealthyPercent: 80 } };
const task = { volumes: [{ name: 'data', configuredAtLaunch: true }] };
const env = { IMAGE_URI: 'app:2' };
const inputs = { wait: 'false', 'skip-unchanged': 'true' };
/** The bake time of the deployment before is over. */
const before = (simulator: { advance(ms: number): void }): void => simulator.advance(3_600_000);
const service = (more: object): Record<string, string> => ({ 'service.json': project({ service: more as Record<string, unknown> })['service.json'] ?? '' });

export default scenario({
  files: project({ container, task, service: rich }),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    { name: 'carried', inputs, env, exitCode: 0, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'and nothing is left to do', before, inputs, env, exitCode: 0, outputs: { 'deployment-status': 'no-change', 'has-changes': 'false' }, changes: [] },
    { name: 'early success instead of blue/green', before, files: service(early), inputs, env, exitCode: 0, changes: ['UpdateService'] },
    {
      name: 'removed',
      before,
      files: service({ deploymentConfiguration: early.deploymentConfiguration }),
      inputs,
      env,
      exitCode: 0,
      changes: ['UpdateService'],
      log: ['loadBalancers is not in the service definition, so it is removed', 'serviceConnectConfiguration is not', 'volumeConfigurations is not', 'vpcLatticeConfigurations is not', 'healthCheckGracePeriodSeconds is not in the service definition and stays as it is'],
      notLog: ['availabilityZoneRebalancing'],
    },
    { name: 'and nothing is left to do again', before, inputs, env, exitCode: 0, outputs: { 'deployment-status': 'no-change', 'service-has-changes': 'false' }, changes: [] },
  ],
});
