import type { Functions } from '../rendering/functions.ts';
import type { Env } from '../support/env.ts';
import { combine } from './combine.ts';
import { environmentSource } from './env.ts';

/** `env`, `must_env` and `json_escape` alone: what a config may call before its plugins are known. */
export const coreFunctions = (env: Env): Functions => combine(environmentSource(env), [], []).functions;
