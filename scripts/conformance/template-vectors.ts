// Vectors of Go's text/template: text, data, and what Go gives or complains about.
import { type FunctionTable, goSprintf, renderTemplate, TemplateError } from '../../src/rendering/template/index.ts';
import { goJsonString } from '../../src/rendering/go-json.ts';
import { readJson } from '../../src/rendering/json.ts';
import { evaluateJsonnet } from '../../src/rendering/jsonnet/index.ts';
import { literally } from '../../src/rendering/rendered.ts';
import type { VectorResult } from './result.ts';

export interface TemplateVector {
  template: string;
  data?: unknown;
  out?: string;
  parse_err?: string;
  exec_err?: string;
}

const env: Readonly<Record<string, string>> = { IMAGE_URI: 'img:1', A: 'b' };

/** The functions of the vectors' README. */
const functions: FunctionTable = {
  env: {
    params: [],
    variadic: 'string',
    call: (names) => names.map((name) => env[String(name)] ?? '').find((value) => value !== '') ?? String(names.at(-1) ?? ''),
  },
  must_env: {
    params: ['string'],
    call: ([name]) => {
      const value = env[String(name)];
      if (value === undefined) throw new Error(`environment variable ${String(name)} is not defined`);
      return value;
    },
  },
  json_escape: { params: ['string'], call: ([text]) => goJsonString(String(text)).slice(1, -1) },
  tfstate: { params: ['string'], call: ([address]) => `<${String(address)}>` },
  tfstatef: { params: ['string'], variadic: 'any', call: ([format, ...args]) => `<${goSprintf(String(format), args)}>` },
  ssm: {
    params: ['string'],
    variadic: 'int',
    call: ([name, ...indexes]) => {
      if (indexes.length > 1) throw new Error('too many');
      if (name === 'bad') throw new Error('failed to lookup ssm parameter: boom');
      return `ssm:${String(name)}${goSprintf('%v', [indexes])}`;
    },
  },
  ext: {
    params: [],
    variadic: 'string',
    call: async ([json]) => {
      if (json === undefined) throw new Error('runtime error: index out of range [0] with length 0');
      try {
        return readJson(literally({ path: 'ext', text: String(json) }), { code: 'LOOKUP', trailing: 'refuse', duplicates: 'last' }).value;
      } catch (error) {
        throw new Error(await goComplaint(String(json), error));
      }
    },
  },
};

/** What Go's decoder says of a text that is no JSON; Jsonnet's standard library says the same. */
async function goComplaint(text: string, error: unknown): Promise<string> {
  const [, tooLarge] = /^the number (.*) is too large$/.exec((error as Error).message) ?? [];
  if (tooLarge !== undefined) return `json: cannot unmarshal number ${tooLarge} into Go value of type float64`;
  try {
    return await evaluateJsonnet({ path: 'ext', text: `std.parseJson(${JSON.stringify(text)})` }, {});
  } catch (error) {
    return (error as Error).message.replace('RUNTIME ERROR: failed to parse JSON: ', '');
  }
}

async function came({ template, data }: TemplateVector): Promise<string> {
  try {
    return (await renderTemplate({ name: 'conf', text: template }, functions, data)).text;
  } catch (error) {
    return error instanceof TemplateError ? `error: ${error.goMessage}` : `crash: ${String(error)}`;
  }
}

/** Runs the lines of a template vector file. */
export async function runTemplateVectors(lines: readonly TemplateVector[]): Promise<VectorResult[]> {
  const results: VectorResult[] = [];
  for (const line of lines) {
    const fault = line.parse_err ?? line.exec_err;
    const wanted = fault === undefined ? (line.out ?? '') : `error: ${fault}`;
    const answer = await came(line);
    results.push({ name: JSON.stringify(line.template), ok: answer === wanted, wanted, came: answer });
  }
  return results;
}
