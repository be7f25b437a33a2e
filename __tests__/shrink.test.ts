import { describe, expect, it } from '@jest/globals';
import { shrunk } from '../scripts/shrink.ts';

const bundle = (body: string): string => `var modules = ({

/***/ 7:
/***/ ((module) => {

${body}

/***/ })

/******/ });
module.exports = modules;
`;

describe('shrunk', () => {
  it('leaves out what nobody calls', async () => {
    const code = await shrunk(bundle('function unused() { return 1; }\nconst table = [unused];\nmodule.exports = 2;'));
    expect(code).not.toMatch(/unused|table/);
    expect(code).toContain('exports=2');
  });

  it('keeps what has effects', async () => expect(await shrunk(bundle('const answer = ask();\nmodule.exports = 2;'))).toContain('ask()'));

  it('keeps the names of functions and classes, and lines', async () => {
    const code = await shrunk(bundle('function readTemplate(source) { const first = source.at(0); note(first); return first; }\nclass ActionError {}\nmodule.exports = { readTemplate, ActionError };'));
    expect(code).toMatch(/function readTemplate\((\w)\)\{const (\w)=\1\.at\(0\)\nnote\(\2\)\nreturn \2\}/);
    expect(code).toContain('class ActionError{}');
  });

  it('keeps the parentheses around the function of a module', async () => expect(await shrunk(bundle('module.exports = 2;'))).toContain('7:(e=>{'));

  it('takes no file in which it finds no module', () => expect(shrunk('exports.modules = {};')).rejects.toThrow('0 of 0 modules'));

  it('writes ASCII that means the same', async () => {
    const code = await shrunk(bundle("module.exports = 'a → b ✅';"));
    expect(code).toMatch(/^[\x00-\x7f]*$/);
    expect(code).toContain('a \\u2192 b \\u2705');
  });
});
