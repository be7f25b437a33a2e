import type { SettingSource } from '../../config/settings.ts';
import { durationText } from '../../support/duration.ts';

/** How long a run may wait, counted from its start, and who said so: the input `timeout`, the config, or nobody. */
export interface TimeLimit {
  ms: number;
  source: SettingSource;
}

/** `10m00s by default`, for sentences. */
export function limitText({ ms, source }: TimeLimit): string {
  switch (source) {
    case 'input':
    case 'environment':
      return durationText(ms);
    case 'config':
      return `${durationText(ms)} from the config`;
    case 'default':
      return `${durationText(ms)} by default`;
    default:
      return source satisfies never;
  }
}

/** `9m58s at most (timeout: 10m00s by default, from the start of the run)`: what is left of it now. */
export const atMost = (limit: TimeLimit, elapsedMs: number): string =>
  `${durationText(Math.ceil((limit.ms - elapsedMs) / 1000) * 1000)} at most (timeout: ${limitText(limit)}, from the start of the run)`;
