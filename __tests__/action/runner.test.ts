import { describe, expect, it } from '@jest/globals';
import { openLog, workflowCommand } from '../../src/action/runner.ts';

describe('workflowCommand', () => {
  it('escapes what would end the command or its properties', () => {
    const command = workflowCommand('error', '50% lost\r\nsecond line', { at: { file: 'a,b:c.json', line: 3, column: 7 }, title: 'x' });
    expect(command).toBe('::error file=a%2Cb%3Ac.json,line=3,col=7,title=x::50%25 lost%0D%0Asecond line\n');
  });
});

describe('openLog', () => {
  const record = () => {
    const written: string[] = [];
    return { log: openLog((text) => void written.push(text)), text: () => written.join('') };
  };

  it('folds only the outermost group', async () => {
    const { log, text } = record();
    await log.group('outer', () => log.group('inner', () => log.info('line')));
    expect(text()).toBe('::group::outer\ninner\nline\n::endgroup::\n');
  });

  it('closes the group when its body fails', async () => {
    const { log, text } = record();
    await expect(log.group('g', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(text()).toBe('::group::g\n::endgroup::\n');
  });

  it('takes secrets out of everything but the command that registers them', async () => {
    const written: string[] = [];
    const log = openLog((text) => void written.push(text), (text) => text.replaceAll('hunter2', '***'));
    log.mask('hunter2');
    log.info('is hunter2');
    log.debug('hunter2');
    log.warning('hunter2');
    log.error('hunter2', { title: 'x', at: { file: 'hunter2.json', line: 1, column: 2 } });
    await log.group('of hunter2', () => log.group('again hunter2', () => undefined));
    expect(written.join('')).toBe('::add-mask::hunter2\nis ***\n::debug::***\n::warning::***\n::error file=***.json,line=1,col=2,title=x::***\n::group::of ***\nagain ***\n::endgroup::\n');
  });

  it('keeps foreign text from being obeyed as a command', () => {
    const { log, text } = record();
    log.info('fine\n::set-output name=x::y\n  ::error::fake');
    expect(text().split('\n').some((line) => /^\s*::/.test(line))).toBe(false);
  });
});
