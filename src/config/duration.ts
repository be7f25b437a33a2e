import { parseDuration } from '../support/duration.ts';

/** A duration of the config in milliseconds, with a warning where its meaning had to be guessed; or why it is none. */
export type ConfigDuration = { ok: true; ms: number; warning?: string } | { ok: false; reason: string };

const thirtyDaysMs = 30 * 24 * 3_600_000;
/** Go keeps durations as nanoseconds in 64 bits: about 292 years. */
const longestMs = (2 ** 63 - 1) / 1e6;

/**
 * Reads `timeout`: a Go duration, or a number of seconds. ecspresso v2 takes a bare number as nanoseconds and refuses
 * digits in quotes; v3 takes both as seconds, as this does, with a warning. ecspresso: config.go, v3 #1028
 */
export function readConfigDuration(value: unknown): ConfigDuration {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return { ok: false, reason: expected };
  const text = String(value);
  const parsed = parseDuration(text);
  if (!parsed.ok) return { ok: false, reason: text.trim().startsWith('-') ? parsed.reason : expected };
  if (!(parsed.ms <= longestMs)) return { ok: false, reason: 'the duration is too long' };
  if (parsed.unitless) return { ok: true, ms: parsed.ms, warning: `${text} has no unit and is taken as seconds; write ${text.trim()}s` };
  if (parsed.ms > thirtyDaysMs) return { ok: true, ms: parsed.ms, warning: `${text} is longer than 30 days` };
  return { ok: true, ms: parsed.ms };
}

const expected = 'expected a duration such as 10m, 90s or 1h30m';
