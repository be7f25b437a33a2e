import type { Secrets } from '../support/secrets.ts';
import { type CloudFormationAnswers, askCloudFormation } from './cloudformation.ts';
import type { Ask } from './once.ts';
import { askSecretArns } from './secrets-manager.ts';
import { askParameters } from './ssm.ts';
import type { LookupWorld, Parameter } from './world.ts';

/** What AWS has answered in this run. All plugins share it, so that a prefix or a second entry costs no second question. */
export interface AwsAnswers extends CloudFormationAnswers {
  parameter: Ask<Parameter>;
  secretArn: Ask<string>;
}

/** Nothing is asked before the first question. */
export const askAws = (world: LookupWorld, secrets: Secrets): AwsAnswers => ({
  parameter: askParameters(world, secrets),
  secretArn: askSecretArns(world),
  ...askCloudFormation(world),
});
