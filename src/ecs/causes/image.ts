import { byText, type KnownCause, maybe } from './known-cause.ts';

const pull = /Cannot ?Pull|pull image|failed to resolve ref|manifest|pull access denied|registry/i;

/** The agent says "secrets or registry auth" of everything that it fetches. */
const otherThanImages = /(?:retrieve|fetch) secrets?|from ssm|Secrets Manager|Systems Manager|Parameter Store|env(?:ironment)? files?/i;

/** The image cannot be pulled: what is wrong with it or with the way to it. */
export const imageCauses: readonly KnownCause[] = [
  byText({
    id: 'image-platform',
    certain: true,
    pattern: /descriptor matching platform '?(?<platform>[\w/.-]+)|no match(?:ing manifest)? for (?:platform )?(?<other>[\w/.-]+)/i,
    sentence: ({ platform, other }) => `The image is not built for the platform of the task${maybe(platform ?? other, ' (', ')')}.`,
    nextStep:
      'Build the image for that platform (docker build --platform, or a multi-platform build), or set runtimePlatform.cpuArchitecture in the task definition.',
  }),
  byText({
    id: 'image-format-too-old',
    certain: true,
    pattern: /media ?type .*(manifest\.v1|no longer supported)|schema ?1/i,
    also: pull,
    sentence: 'The image is stored in a manifest format that is no longer supported.',
    nextStep: 'Build and push the image again with a current tool.',
  }),
  byText({
    id: 'image-rate-limit',
    pattern: /toomanyrequests|429 Too Many Requests|pull rate limit/i,
    sentence: 'The registry refuses to serve the image because its pull rate limit is used up.',
    nextStep: 'Pull through an ECR pull-through cache or copy the image to ECR, or give the task registry credentials (repositoryCredentials).',
  }),
  byText({
    id: 'image-no-credentials',
    certain: true,
    pattern: /no basic auth credentials|authentication required|unauthorized: /i,
    also: pull,
    sentence: 'The registry asks for credentials, and the task has none for it.',
    nextStep: 'For ECR give the task an executionRoleArn with ECR permissions; for another private registry set repositoryCredentials.',
  }),
  byText({
    id: 'ecr-denied',
    certain: true,
    pattern: /not authorized to perform: (?<action>ecr:\w+)(?: on resource: (?<resource>\S+))?/i,
    sentence: ({ action, resource }) => `The execution role of the task may not pull the image${maybe(action, ': ', ` is not allowed${maybe(resource, ' on ')}`)}.`,
    nextStep: ({ action }) => `Allow ${action ?? 'the ECR actions'} for the execution role; for a repository of another account its policy must allow the role as well.`,
  }),
  byText({
    id: 'ecr-repository-not-found',
    certain: true,
    pattern: /repository with name '(?<repository>[^']+)' does not exist in the registry with id '(?<registry>\d+)'/i,
    sentence: ({ repository, registry }) => `The ECR repository${maybe(repository)} does not exist${maybe(registry, ' in the registry ')}.`,
    nextStep: 'Check account, region and repository in the image name of the task definition.',
  }),
  byText({
    id: 'image-layers-forbidden',
    certain: true,
    pattern: /(?:httpReadSeeker|failed to copy|blob|layer).*(?:403 Forbidden|AccessDenied)/i,
    sentence: 'The manifest of the image can be read, but its layers cannot: the registry answers 403.',
    nextStep: 'If the subnet has an S3 gateway endpoint, let its policy allow the ECR layer bucket (prod-REGION-starport-layer-bucket).',
  }),
  byText({
    id: 'image-forbidden',
    certain: true,
    pattern: /pull access denied(?: for (?<image>[^\s,]+))?|403 Forbidden|insufficient_scope/i,
    also: pull,
    sentence: ({ image }) => `The registry does not let the task pull the image${maybe(image)}: forbidden, or it does not exist.`,
    nextStep: 'Check the image name; give the execution role ECR permissions, or the task repositoryCredentials for a private registry.',
  }),
  byText({
    id: 'image-reference-invalid',
    certain: true,
    pattern: /invalid reference format|invalid reference/i,
    sentence: 'The image name in the task definition is not a valid image reference.',
    nextStep: 'Look at the rendered image: often a variable is empty, so that the name ends with a colon.',
  }),
  byText({
    id: 'registry-tls',
    certain: true,
    pattern: /x509: |tls: failed to verify|certificate signed by unknown authority|certificate has expired/i,
    also: pull,
    sentence: 'The registry cannot be trusted from the task: its TLS certificate is not accepted.',
    nextStep: 'Check for a proxy that breaks TLS up, and the certificate of a registry of your own.',
  }),
  byText({
    id: 'registry-dns',
    pattern: /lookup (?<host>[\w.-]+).*(?:no such host|i\/o timeout|server misbehaving)/i,
    also: pull,
    sentence: ({ host }) => `The name of the registry${maybe(host)} cannot be resolved from the subnet of the task.`,
    nextStep: 'Enable DNS support and DNS host names of the VPC, and check resolver rules and the image name.',
  }),
  byText({
    id: 'image-not-found',
    certain: true,
    pattern: /failed to resolve ref(?:erence)? "?(?<ref>\S+?)"?: .*\bnot found$|failed to resolve ref(?:erence)? "?(?<other>\S+?)"?: \S+: not found|manifest for (?<manifest>\S+) not found|manifest unknown|requested image not found/i,
    sentence: ({ ref, manifest, other }) => `The image${maybe(ref ?? manifest ?? other)} does not exist: no such tag or digest.`,
    nextStep: 'Push the image before the deploy, or correct its tag in the task definition.',
  }),
  byText({
    id: 'registry-unreachable',
    pattern:
      /i\/o timeout|request canceled while waiting for connection|Client\.Timeout exceeded|context deadline exceeded|no route to host|network is unreachable|TLS handshake timeout|connection (?:refused|reset)/i,
    also: pull,
    unless: otherThanImages,
    sentence: 'The task cannot reach the registry from its subnet.',
    nextStep:
      'Give the subnet a way out: a NAT gateway, or assignPublicIp ENABLED in a public subnet, or VPC endpoints for ECR (api and dkr) and S3; check the security group.',
  }),
  byText({
    id: 'image-no-space',
    pattern: /no space left on device|failed to register layer/i,
    also: pull,
    sentence: 'The disk of the task or instance is full: the image does not fit.',
    nextStep: 'Raise ephemeralStorage (Fargate) or the volume of the instance, or make the image smaller.',
  }),
  byText({
    id: 'image-pull-failed',
    pattern: /Cannot ?Pull ?(?:Container|Image)\w*Error:?\s*(?<detail>.{0,200})/i,
    sentence: ({ detail }) => `The image cannot be pulled${maybe(detail, ': ')}.`,
    nextStep: 'Try to pull the same image with the execution role of the task, from its subnet.',
  }),
];
