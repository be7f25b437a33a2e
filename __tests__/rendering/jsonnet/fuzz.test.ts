import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateJsonnet, type EvaluateOptions, type JsonValue, JsonnetError } from '../../../src/rendering/jsonnet/index.ts';
import { mutated, programs } from './grammar.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
/** Milliseconds: the nightly run tries many more. */
const patience = 1_200_000;

const answer = ([value]: readonly JsonValue[]): JsonValue => [value ?? null, 'x'];
const options = (later: boolean): EvaluateOptions => ({
  natives: { later: { params: ['value'], call: later ? (args) => Promise.resolve(answer(args)) : answer } },
  limits: { steps: 50_000, elements: 10_000, characters: 100_000, output: 100_000, layers: 1_000 },
});

/** The text of a program, or the message of its error. Anything but a JsonnetError in its own text is a fault. */
async function outcome(text: string, later = false): Promise<string> {
  try {
    const json = await evaluateJsonnet({ path: 'main.jsonnet', text }, options(later));
    JSON.parse(json);
    return json;
  } catch (error) {
    if (!(error instanceof JsonnetError)) throw error;
    const { at } = error;
    if (at === undefined || at.line < 1 || at.column < 1) throw new Error(`no place: ${error.message}`, { cause: error });
    if (at.file === 'main.jsonnet' && at.line > text.split('\n').length) throw new Error(`a place behind the text: ${error.message}`, { cause: error });
    return error.message;
  }
}

const folder = join(import.meta.dirname, 'programs');
const known = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { code: string }).code));

describe('evaluateJsonnet', () => {
  it('gives JSON or an error with a place, whatever the program', async () => {
    await fc.assert(fc.asyncProperty(programs, async (text) => void (await outcome(text))), { numRuns });
  }, patience);

  it('does so for programs that are slightly wrong', async () => {
    await fc.assert(fc.asyncProperty(mutated(fc.oneof(fc.constantFrom(...known), programs)), async (text) => void (await outcome(text))), { numRuns });
  }, patience);

  it('does so for any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => void (await outcome(text))), { numRuns });
  }, patience);

  it('gives the same whether answers are at hand or come later', async () => {
    const asking = programs.map((text) => text.replace("b = 'b'", "b = std.native('later')('b')"));
    await fc.assert(
      fc.asyncProperty(asking, async (text) => {
        const [now, later] = [await outcome(text), await outcome(text, true)];
        // Where a limit is met, it depends on the way.
        if (now !== later && !/stack frames|more than|longer than/.test(now + later)) throw new Error(`${now} is not ${later}`);
      }),
      { numRuns },
    );
  }, patience);
});
