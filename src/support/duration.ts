/** A duration as written, in milliseconds; `unitless` when seconds had to be assumed. */
export type ParsedDuration = { ok: true; ms: number; unitless: boolean } | { ok: false; reason: string };

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/**
 * Reads a Go duration (`1h30m`, `5m`, `90s`); a bare number means seconds, as ecspresso v3 has it (v2 took nanoseconds,
 * which nobody means). Negative durations are refused: a wait cannot be shorter than nothing.
 */
export function parseDuration(text: string): ParsedDuration {
  const trimmed = text.trim();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return { ok: true, ms: Number(trimmed) * 1000, unitless: trimmed !== '0' };
  if (trimmed.startsWith('-')) return { ok: false, reason: 'a duration cannot be negative' };
  const body = trimmed.startsWith('+') ? trimmed.slice(1) : trimmed;
  const parts = [...body.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gy)];
  const length = parts.reduce((sum, part) => sum + part[0].length, 0);
  if (parts.length === 0 || length !== body.length) {
    return { ok: false, reason: 'expected a duration such as 10m, 90s or 1h30m' };
  }
  const ms = parts.reduce((sum, part) => sum + Number(part[1]) * (unitMs[part[2] ?? ''] ?? 0), 0);
  return { ok: true, ms, unitless: false };
}

/** Milliseconds as people read them at a glance: `12s`, `3m05s`, `1h02m`. Fractions are cut, never rounded up. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m${two(seconds % 60)}s`;
  return `${Math.floor(seconds / 3600)}h${two(Math.floor((seconds % 3600) / 60))}m`;
}

/** Go's spelling of a duration: `10m0s`, `1h30m0s`, `1.5s`, `300ms`. */
export function goDuration(ms: number): string {
  if (ms > 0 && ms < 1000) return `${ms}ms`;
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor((ms % 3_600_000) / 60_000);
  const seconds = `${(ms % 60_000) / 1000}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
