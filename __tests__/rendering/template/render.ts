import { type FunctionTable, renderTemplate, TemplateError } from '../../../src/rendering/template/index.ts';

/** What the examples may call: one function of each kind of signature. */
export const functions: FunctionTable = {
  env: { params: [], variadic: 'string', call: (names) => String(names.at(-1) ?? '') },
  must_env: {
    params: ['string'],
    call: ([name]) => {
      if (name === 'NOPE') throw new Error('environment variable NOPE is not defined');
      return `<${String(name)}>`;
    },
  },
  tfstate: { params: ['string'], call: ([address]) => Promise.resolve(`<${String(address)}>`) },
  ssm: { params: ['string'], variadic: 'int', call: ([name, ...indexes]) => `${String(name)}/${indexes.length}` },
  ext: { params: [], variadic: 'string', call: ([json]) => JSON.parse(String(json)) as unknown },
};

/** The rendered text. */
export const render = async (text: string, data?: unknown): Promise<string> => (await renderTemplate({ name: 'task.json', text }, functions, data)).text;

/** The error of a template that must not render. */
export async function errorOf(text: string, data?: unknown): Promise<TemplateError> {
  const ended = await render(text, data).catch((error: unknown) => error);
  if (ended instanceof TemplateError) return ended;
  throw ended instanceof Error ? ended : new Error(`${text} gave ${String(ended)}`);
}
