/**
 * Members that take one word of a few. Empty they say nothing: Go's SDK does not send them then, and every definition
 * that ecspresso prints has such members (`"pidMode": ""`), so they stand in many files. ecspresso.md 3.3
 */
export const enumerations: ReadonlySet<string> = new Set([
  'action', 'appProtocol', 'assignPublicIp', 'availabilityZoneRebalancing', 'condition', 'cpuArchitecture', 'filesystemType', 'format',
  'healthCheckProtocol', 'iam', 'includeQueryParameters', 'ipcMode', 'launchType', 'logDriver', 'networkMode', 'operatingSystemFamily', 'pidMode',
  'propagateTags', 'protocol', 'resourceType', 'schedulingStrategy', 'scope', 'sourceServiceRevisionCleanup', 'strategy', 'targetType',
  'transitEncryption', 'type', 'versionConsistency',
]);
