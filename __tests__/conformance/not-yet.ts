/** Cases that the action cannot pass yet, by what it lacks. Whoever adds it takes the line out; nothing else is left out. */
export const notYet: Readonly<Record<string, readonly string[]>> = {
  'Jsonnet files': ['config-from-env', 'render-config-found-jsonnet', 'render-config-json-comments', 'render-jsonnet-native-config', 'whole-jsonnet'],
  'parameters, secrets and stacks in the simulated AWS': [
    'render-cfn', 'render-cfn-export-pages', 'render-secretsmanager-missing', 'render-ssm-list-no-index', 'render-ssm-missing', 'render-ssm-version',
  ],
};

/** Reasons for which the runner may skip a case; any other is a case that nobody looks at. */
export const mayBeSkipped: readonly string[] = ['a service with the CODE_DEPLOY controller', 'flag --auto-scaling-min', 'flag --suspend-auto-scaling', 'flag --rollback-events'];
