/** One vector: what the Go library gave, what came here. */
export interface VectorResult {
  name: string;
  ok: boolean;
  wanted: unknown;
  came: unknown;
}
