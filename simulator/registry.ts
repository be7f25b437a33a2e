import { ecs } from './ecs/index.ts';
import type { Service } from './service.ts';
import { applicationAutoScaling } from './services/application-auto-scaling.ts';
import { cloudFormation } from './services/cloudformation.ts';
import { cloudwatchLogs } from './services/cloudwatch-logs.ts';
import { cloudwatch } from './services/cloudwatch.ts';
import { elasticLoadBalancing } from './services/elastic-load-balancing-v2.ts';
import { s3 } from './services/s3.ts';
import { secretsManager } from './services/secrets-manager.ts';
import { ssm } from './services/ssm.ts';
import { sts } from './services/sts.ts';

/**
 * All services behind the port, asked in this order who claims a request. Those that know theirs by a header or a form
 * come first; endpoints that look at the path next; S3, which takes any path, last.
 */
export const services: readonly Service[] = [ecs, applicationAutoScaling, cloudwatchLogs, cloudwatch, elasticLoadBalancing, ssm, secretsManager, cloudFormation, sts, s3];
