// What nobody calls is left out of a bundle, and names that nobody sees are shortened.
import { minify } from 'terser';

const wrapper = /^(\/\*{3}\/ \d+:\n\/\*{3}\/ )\(/gm;
const mark = 'parsedAtOnce';

/**
 * A file of ncc's, smaller: code without callers goes, local names become short, most statements stand on a line of their
 * own. Names of functions and classes stay, so that a stack can be read. ncc puts parentheses around the function of every
 * module, by which V8 knows that it will be called and parses it once instead of twice; they are a tenth of a run, and kept.
 * Throws where none are found: ncc then writes its modules in another way.
 */
export async function shrunk(code: string): Promise<string> {
  let wrappers = 0;
  const marked = code.replace(wrapper, (_, head: string) => {
    wrappers++;
    return `${head}${mark}(`;
  });
  const { code: small = '' } = await minify(marked, {
    // The files are CommonJS, but strict and closed in themselves as modules are.
    module: true,
    ecma: 2020,
    compress: { defaults: false, dead_code: true, side_effects: true, unused: true, passes: 2 },
    mangle: { keep_classnames: true, keep_fnames: true },
    // A file of ASCII takes half the memory, and is read faster.
    format: { ascii_only: true, semicolons: false },
  });
  const parts = small.split(`${mark}(`);
  if (wrappers === 0 || parts.length !== wrappers + 1) throw new Error(`${parts.length - 1} of ${wrappers} modules kept their parentheses`);
  return `${parts.join('(')}\n`;
}
