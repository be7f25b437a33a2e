import { ecs } from './ecs/index.ts';
import type { Service } from './service.ts';
import { cloudwatchLogs } from './services/cloudwatch-logs.ts';
import { cloudwatch } from './services/cloudwatch.ts';
import { elasticLoadBalancing } from './services/elastic-load-balancing-v2.ts';
import { s3 } from './services/s3.ts';

/**
 * All services behind the port, asked in this order who claims a request. Those that know theirs by a header or a form
 * come first; endpoints that look at the path next; S3, which takes any path, last.
 */
export const services: readonly Service[] = [ecs, cloudwatchLogs, cloudwatch, elasticLoadBalancing, s3];
