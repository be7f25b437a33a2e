import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '../../scripts/runner.ts';
import { project } from './project.ts';

const neverReads = join(import.meta.dirname, '../fixtures/never-reads.cjs');

describe('a run that ends without a result', () => {
  it('is red and says so', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'unforeseen-'));
    for (const [name, text] of Object.entries(project())) await writeFile(join(workspace, name), text);
    const run = await runAction({ workspace, env: { IMAGE_URI: 'app:2', AWS_REGION: 'eu-central-1', NODE_OPTIONS: `--require "${neverReads}"` } });
    await rm(workspace, { recursive: true });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('::error title=Fault of the action::the run ended without a result');
  });
});
