import type { Tag } from '@aws-sdk/client-ecs';
import type { Path } from '../rendering/position.ts';
import type { ServiceDefinition } from './definitions.ts';
import { withoutIgnoredTags } from './tags.ts';
import type { DecodeContext, Decoded } from './task-definition.ts';
import { validate } from './validate.ts';

/** Keys that CreateService or UpdateService know and a service definition does not carry; ecspresso leaves them out too. */
const decided: Readonly<Record<string, string>> = {
  cluster: 'The cluster comes from the config or the input `cluster`.',
  service: 'The name comes from the config or the input `service`.',
  clientToken: 'The action makes its own.',
  role: 'A role can only be given when a service is created, and is not sent: ECS uses its service-linked role.',
  forceNewDeployment: 'Use the input `force-new-deployment`.',
};

/**
 * JSON value → what CreateService and UpdateService take. Nothing is unwrapped: a document `{"services": […]}` holds no
 * setting. Empty lists stay, since they clear a setting. ecspresso: ecspresso.go LoadServiceDefinition
 */
export function decodeService(document: unknown, context: DecodeContext): Decoded<ServiceDefinition> {
  const { value, findings } = validate(document, context.shapes.service, {
    ...context,
    dropEmpty: false,
    lenientNumbers: false,
    quiet: context.shapes.describedService,
    decided,
  });
  for (const finding of findings) explainWrapper(finding);
  const service = value as ServiceDefinition;
  if (service.tags === undefined) return { value: service, findings };
  const { tags } = service;
  const kept = withoutIgnoredTags(tags, context.ignoreTags);
  return { value: { ...service, tags: kept }, findings, documentPath: (path) => beforeFilter(path, kept, tags) };
}

/** An ignored tag in front of another moves that by one. */
function beforeFilter(path: Path, kept: readonly Tag[], tags: readonly Tag[]): Path {
  const [member, i, ...rest] = path;
  const tag = member === 'tags' && typeof i === 'number' ? kept[i] : undefined;
  return tag === undefined ? path : ['tags', tags.indexOf(tag), ...rest];
}

function explainWrapper(finding: { message: string; hint?: string }): void {
  if (finding.message === 'unknown key "services"') {
    finding.hint = 'A document of describe-services is not unwrapped: keep only the object inside "services".';
  }
}
