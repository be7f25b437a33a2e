import { goJsonString } from '../rendering/go-json.ts';
import type { Env } from '../support/env.ts';
import { ActionError } from '../support/errors.ts';
import { stringArgument } from './arguments.ts';
import type { Source } from './source.ts';

/** `env`, `must_env`, `json_escape`: what every file may call, the config included. ecspresso.md 2 */
export function environmentSource(env: Env): Source {
  const get = (name: string): string | undefined => (Object.hasOwn(env, name) ? env[name] : undefined);
  const mustEnv = (name: string): string => {
    const value = get(name);
    if (value === undefined) throw notDefined(name);
    return value;
  };
  const escape = (text: string): string => goJsonString(text).slice(1, -1);
  return {
    plugin: 'env',
    prefix: '',
    functions: {
      env: {
        template: { params: [], variadic: 'string', call: (args) => firstSet(args.map(String), get) },
        native: { params: ['name', 'default'], call: ([name, otherwise]) => get(stringArgument('env', name)) || (otherwise ?? null) },
      },
      must_env: {
        template: { params: ['string'], call: ([name]) => mustEnv(String(name)) },
        native: { params: ['name'], call: ([name]) => mustEnv(stringArgument('must_env', name)) },
        lambda: { arity: 1, call: ([name = '']) => mustEnv(name.trim()) },
      },
      json_escape: {
        template: { params: ['string'], call: ([text]) => escape(String(text)) },
        native: { params: ['text'], call: ([text]) => escape(stringArgument('json_escape', text)) },
      },
    },
  };
}

/** The first variable that is not empty; if there is none, the last argument itself. */
function firstSet(names: readonly string[], get: (name: string) => string | undefined): string {
  for (const name of names) {
    const value = get(name);
    if (value !== undefined && value !== '') return value;
  }
  return names.at(-1) ?? '';
}

const notDefined = (name: string): ActionError =>
  new ActionError('TEMPLATE', `environment variable ${name} is not defined`, {
    hint: `Set it for the step, for example \`env: { ${name}: … }\`, in the input env, or in an env file.`,
  });
