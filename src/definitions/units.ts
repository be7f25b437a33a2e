const perUnit = { vcpu: 1024, gb: 1024 } as const;

/** `0.5 vCPU` → `512`, `1 GB` → `1024`, in any case of letters; anything else as written. ecspresso: diff.go toNumberCPU, toNumberMemory */
export function inUnits(text: string, unit: keyof typeof perUnit): string {
  const match = /^(\d+(?:\.\d*)?|\.\d+)\s*([a-z]+)$/i.exec(text.trim());
  if (match?.[1] === undefined || match[2]?.toLowerCase() !== unit) return text.trim();
  return String(Math.round(Number(match[1]) * perUnit[unit]));
}
