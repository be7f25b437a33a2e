import { type CauseCase, containerFailedToStart, failedToStart, refusal, registry } from '../answer.ts';

const pull = (error: string): string => `CannotPullContainerError: pull image manifest has been retried 1 time(s): ${error}`;
const daemon = (error: string): string => `CannotPullContainerError: Error response from daemon: ${error}`;
const head = 'failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/1"';

export const imageAnswers: CauseCase[] = [
  {
    name: 'a tag that is not there, as Fargate says it',
    id: 'image-not-found',
    says: [`${registry}/web:2`, 'Push the image'],
    answer: { tasks: [failedToStart(pull(`failed to resolve ref ${registry}/web:2: ${registry}/web:2: not found`))] },
  },
  {
    name: 'a tag that is not there, as the Docker daemon says it',
    id: 'image-not-found',
    says: [`${registry}/web:2`],
    answer: { tasks: [containerFailedToStart(daemon(`manifest for ${registry}/web:2 not found: manifest unknown: Requested image not found`))] },
  },
  {
    name: 'an image for another platform',
    id: 'image-platform',
    says: ['linux/arm64', 'runtimePlatform.cpuArchitecture'],
    answer: { tasks: [failedToStart(pull("image Manifest does not contain descriptor matching platform 'linux/arm64'"))] },
  },
  {
    name: 'an image for another platform, in a manifest list',
    id: 'image-platform',
    says: ['linux/arm64/v8'],
    answer: { tasks: [containerFailedToStart(daemon('no matching manifest for linux/arm64/v8 in the manifest list entries'))] },
  },
  {
    name: 'a manifest of old',
    id: 'image-format-too-old',
    answer: {
      tasks: [
        failedToStart(
          pull('failed to resolve ref docker.io/acme/old:1: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"'),
        ),
      ],
    },
  },
  {
    name: 'the pull rate limit of Docker Hub',
    id: 'image-rate-limit',
    says: ['pull-through cache'],
    answer: {
      tasks: [
        failedToStart(
          'CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
        ),
      ],
    },
  },
  {
    name: 'a private registry without credentials',
    id: 'image-no-credentials',
    says: ['repositoryCredentials'],
    answer: { tasks: [containerFailedToStart(daemon(`Get https://${registry}/v2/web/manifests/2: no basic auth credentials`))] },
  },
  {
    name: 'an execution role without ECR',
    id: 'ecr-denied',
    says: ['ecr:BatchGetImage', `arn:aws:ecr:eu-central-1:111122223333:repository/web`],
    answer: { tasks: [failedToStart(`CannotPullECRContainerError: ${refusal('ecr:BatchGetImage', 'arn:aws:ecr:eu-central-1:111122223333:repository/web')}`)] },
  },
  {
    name: 'an execution role that may not even log in to ECR',
    id: 'ecr-denied',
    says: ['ecr:GetAuthorizationToken'],
    answer: {
      tasks: [
        failedToStart(
          `ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a permissions issue with the execution role. ${refusal('ecr:GetAuthorizationToken', '*')}`,
        ),
      ],
    },
  },
  {
    name: 'a repository that is not there',
    id: 'ecr-repository-not-found',
    says: ['web', '111122223333'],
    answer: { tasks: [failedToStart(pull(`failed to resolve ref ${registry}/web:2: repository ${registry}/web not found: name unknown: The repository with name 'web' does not exist in the registry with id '111122223333'`))] },
  },
  {
    name: 'layers that an endpoint policy keeps away',
    id: 'image-layers-forbidden',
    says: ['starport-layer-bucket'],
    answer: {
      tasks: [
        failedToStart(
          'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code https://prod-eu-central-1-starport-layer-bucket.s3.eu-central-1.amazonaws.com/8d0a/web: 403 Forbidden',
        ),
      ],
    },
  },
  {
    name: 'a registry that answers 403',
    id: 'image-forbidden',
    answer: { tasks: [failedToStart(pull(`failed to resolve ref ${registry}/web:2: pulling from host ${registry} failed with status code [manifests 2]: 403 Forbidden`))] },
  },
  {
    name: 'a repository of Docker Hub that is private or missing',
    id: 'image-forbidden',
    says: ['acme/web'],
    answer: { tasks: [containerFailedToStart(daemon("pull access denied for acme/web, repository does not exist or may require 'docker login': denied: requested access to the resource is denied"))] },
  },
  {
    name: 'a repository of Docker Hub that is private or missing, as containerd says it',
    id: 'image-forbidden',
    answer: { tasks: [failedToStart(pull('failed to resolve ref docker.io/acme/web:2: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed'))] },
  },
  {
    name: 'an image name with an empty variable in it',
    id: 'image-reference-invalid',
    says: ['ends with a colon'],
    answer: { tasks: [failedToStart('CannotPullContainerError: invalid reference format')] },
  },
  {
    name: 'a registry with a certificate that nobody signed',
    id: 'registry-tls',
    answer: { tasks: [failedToStart(pull('failed to resolve ref registry.internal/web:2: failed to do request: Head "https://registry.internal/v2/web/manifests/2": tls: failed to verify certificate: x509: certificate signed by unknown authority'))] },
  },
  {
    name: 'a registry whose name nobody resolves',
    id: 'registry-dns',
    says: ['registry.internal'],
    answer: { tasks: [failedToStart(pull('failed to resolve ref registry.internal/web:2: failed to do request: Head "https://registry.internal/v2/web/manifests/2": dial tcp: lookup registry.internal on 10.0.0.2:53: no such host'))] },
  },
  {
    name: 'a subnet without a way to the registry',
    id: 'registry-unreachable',
    says: ['NAT gateway'],
    answer: { tasks: [failedToStart(`CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/nginx:1: ${head}: dial tcp 54.236.113.205:443: i/o timeout`)] },
  },
  {
    name: 'a subnet without a way to ECR',
    id: 'registry-unreachable',
    says: ['VPC endpoints'],
    answer: {
      tasks: [
        failedToStart(
          'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. RequestError: send request failed caused by: Post "https://api.ecr.eu-central-1.amazonaws.com/": dial tcp 10.0.1.57:443: i/o timeout',
        ),
      ],
    },
  },
  {
    name: 'an image that does not fit on the disk',
    id: 'image-no-space',
    says: ['ephemeralStorage'],
    answer: {
      tasks: [
        failedToStart(
          'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:3f4ca61aafcd4fc07267a105067db35c0f0ac630e1970f3cd0c7bf552780e985: write /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/9/fs/usr/lib/libtorch.so: no space left on device: unknown',
        ),
      ],
    },
  },
  {
    name: 'a pull that fails in a way that nobody has seen',
    id: 'image-pull-failed',
    says: ['something new'],
    answer: { tasks: [failedToStart('CannotPullContainerError: something new happened')] },
  },
];
