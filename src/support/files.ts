/** The file system as far as the action reads it. Paths are absolute or relative to the working directory of the step. */
export interface Files {
  /** The file as UTF-8 text; rejects with Node's error (`code: 'ENOENT'` …). */
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
  exists(path: string): Promise<boolean>;
  writeText(path: string, text: string): Promise<void>;
}
