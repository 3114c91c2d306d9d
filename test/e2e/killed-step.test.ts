import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../actions/report/main.ts';
import { actionHost } from '../support/action-host.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { temporaryFolder } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

const SCAN = `
import { runAction } from './shared/host/run.ts';
import { main } from './actions/scan/main.ts';
import { createActionsHost } from './shared/host/actions-host.ts';
await runAction(main, createActionsHost(process.env, 'Assay Scan', undefined));`;

const PASSED = JSON.stringify({
  kind: 'assay/decision/v1',
  action: 'scan',
  subject: '.',
  outcome: 'pass',
  isComplete: true,
  reasons: [],
});

/** A job with a first scan that passed and a second scan with the same output folder. */
function aJob() {
  const temp = temporaryFolder('killed');
  const first = join(temp, 'runner', 'assay', '001-scan');
  const out = join(temp, 'out');
  const workspace = join(temp, 'workspace');
  for (const folder of [first, out, workspace]) mkdirSync(folder, { recursive: true });
  mkdirSync(join(temp, 'runner', 'assay', '.001'));
  for (const folder of [first, out]) writeFileSync(join(folder, 'decision.json'), PASSED);
  writeFileSync(join(workspace, 'requirements.txt'), 'django==2.0\n');
  const env = {
    RUNNER_TEMP: join(temp, 'runner'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(temp, 'outputs'),
  };
  writeFileSync(env.GITHUB_OUTPUT, '');
  return { out, env, steps: join(temp, 'runner', 'assay') };
}

/** Starts a scan that waits for advisories, and resolves when the scan waits. */
async function waitingScan({ out, env }: ReturnType<typeof aJob>) {
  const asked = Promise.withResolvers<void>();
  const server = createServer(() => asked.resolve()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const inputs = {
    INPUT_PATH: '.',
    'INPUT_OUTPUT-DIR': out,
    INPUT_ADVISORIES: `http://127.0.0.1:${port}`,
  };
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript'];
  const child = spawn(process.execPath, [...flags, '--eval', SCAN], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...COMPILE_CACHE, ...env, ...inputs },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let shown = '';
  child.stdout.on('data', (piece) => {
    shown += piece;
  });
  await Promise.race([asked.promise, once(child, 'exit')]);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { child, shown: () => shown, close };
}

async function endBy(signal: NodeJS.Signals, child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code;
}

/** The system sends SIGKILL to a process that uses too much memory. */
describe.each([
  [
    'SIGINT',
    1,
    '::error title=Assay Scan::The run did not finish, because it was stopped by SIGINT.',
  ],
  [
    'SIGTERM',
    1,
    '::error title=Assay Scan::The run did not finish, because it was stopped by SIGTERM.',
  ],
  ['SIGKILL', null, ''],
] as const)('a step that %s terminates', (signal, exitCode, message) => {
  it('stops immediately and leaves no `pass` from an earlier run, so that the report fails', async () => {
    const job = aJob();
    const { child, shown, close } = await waitingScan(job);
    expect(await endBy(signal, child)).toBe(exitCode);
    close();
    expect(shown()).toContain(message);
    for (const folder of [job.out, join(job.steps, '002-scan')]) {
      expect(JSON.parse(readFileSync(join(folder, 'decision.json'), 'utf8'))).toMatchObject({
        action: 'scan',
        outcome: 'error',
        reasons: [
          { rule: 'ran-to-its-end', message: expect.stringContaining('before it finished') },
        ],
      });
    }
    expect(readFileSync(job.env.GITHUB_OUTPUT, 'utf8')).toMatch(/^decision<<.*\nerror$/m);
    const report = actionHost({ from: job.steps, comment: 'never' });
    await main(report);
    expect(report.exitCode()).toBe(2);
  });
});
