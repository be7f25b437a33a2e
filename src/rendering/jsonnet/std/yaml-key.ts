/** Words that YAML 1.1 takes for something else than text, in any case. */
const reserved: ReadonlySet<string> = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '.nan', '-.inf', '.inf', 'null', 'nan', 'inf', '-inf', 'infinity', '-infinity', '-', '---']);

const digits = String.raw`\d+(?:_\d+)*`;
const numbers: readonly RegExp[] = [
  new RegExp(`^-?${digits}$`),
  /^-?0b[01_]+$/,
  // Wherever it stands: go-jsonnet is careful here.
  /0x[0-9a-fA-F_]/,
];
const float = new RegExp(`^-?(?:${digits}\\.?|(?:${digits})?\\.${digits})(?:[eE]-?${digits})?$`);

/** Digits in three groups, or what looks like them. */
const isDate = (name: string): boolean => /^[\d-]+$/.test(name) && name.split('-').length === 3;

/** Whether a key of YAML needs no quotes because nothing can take it for another type. */
export function isBareKey(name: string): boolean {
  if (!/^[A-Za-z0-9_./-]+$/.test(name) || reserved.has(name.toLowerCase())) return false;
  if (isDate(name) || numbers.some((pattern) => pattern.test(name))) return false;
  return !float.test(name) || !Number.isFinite(Number(name.replaceAll('_', '')));
}
