/** The environment as a value: the process environment with the step's `env` and env files laid over it. */
export type Env = Readonly<Record<string, string | undefined>>;
