import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claimedRun, claimRun } from '../../../../shared/flows/results/claimed-run.ts';
import type { EndingHost } from '../../../../shared/host/exit-code.ts';
import { path } from '../../../../shared/host/inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const SCAN = { name: 'scan', outputs: { decision: { help: 'x' }, complete: { help: 'x' } } };
const SIGN = { name: 'sign', outputs: {} };
const PASSED = '{"action":"scan","outcome":"pass"}';

function aRunner(inputs: Readonly<Record<string, string>>, kind: EndingHost['kind'] = 'actions') {
  const workspace = temporaryFolder('claim');
  const host = fakeHost(inputs, { kind, workspace, stepsFolder: join(workspace, 'steps') });
  const out = join(workspace, 'out');
  mkdirSync(out);
  const decision = join(out, 'decision.json');
  const read = (path = decision) => JSON.parse(readFileSync(path, 'utf8'));
  return { host, out, decision, read, own: (name: string) => join(workspace, 'steps', name) };
}

function replaceByFile(folder: string): void {
  rmdirSync(folder);
  writeFileSync(folder, '');
}

describe('the claim on a result folder', () => {
  it('starts as an error decision in each folder and in the outputs', async () => {
    const { host, decision, read, own } = aRunner({ 'output-dir': 'out', path: 'app' });
    writeFileSync(decision, PASSED);
    await claimRun(host, SCAN);
    const claimed = { action: 'scan', subject: 'app', outcome: 'error', isComplete: false };
    expect(read()).toMatchObject(claimed);
    expect(read(join(own('001-scan'), 'decision.json'))).toMatchObject(claimed);
    expect(Object.fromEntries(host.heard.outputs)).toEqual({
      decision: 'error',
      complete: 'false',
    });
  });

  it('names the workspace if the action reads a source and no input names one', async () => {
    const { host, read } = aRunner({ 'output-dir': 'out' });
    const inputs = { path: path({ help: 'Directory to read.' }) };
    await claimRun(host, { ...SCAN, inputs });
    expect(read()).toMatchObject({ subject: '.' });
    await claimRun(host, SCAN);
    expect(read()).toMatchObject({ subject: '' });
  });

  it('is replaced by the decision that the action writes', async () => {
    const { host, read, own } = aRunner({ 'output-dir': 'out' });
    await claimedRun(host, SCAN, ({ files }) => files.write('decision.json', PASSED));
    expect([read(), read(join(own('001-scan'), 'decision.json'))]).toEqual([
      JSON.parse(PASSED),
      JSON.parse(PASSED),
    ]);
  });

  it('is replaced by an error if the action fails, even after a decision', async () => {
    const { host, read } = aRunner({ 'output-dir': 'out' });
    const work = claimedRun(host, SCAN, async ({ files }) => {
      await files.write('decision.json', PASSED);
      host.setOutput('decision', 'pass');
      throw new Error('no disk');
    });
    await expect(work).rejects.toThrow('no disk');
    expect(read()).toMatchObject({ outcome: 'error', reasons: [{ message: 'Error: no disk' }] });
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it('restores the decision of a different action if the action does not make a decision', async () => {
    const { host, decision, own } = aRunner({ 'output-dir': 'out' });
    writeFileSync(decision, PASSED);
    await claimedRun(host, SIGN, async () => undefined);
    expect(readFileSync(decision, 'utf8')).toBe(PASSED);
    expect(existsSync(join(own('001-sign'), 'decision.json'))).toBe(false);
  });

  it.each([
    ['an earlier failure of the same action', '{"action":"sign","outcome":"error"}'],
    ['no file', undefined],
  ])('is removed if it replaced %s', async (_, earlier) => {
    const { host, decision } = aRunner({ 'output-dir': 'out' });
    if (earlier !== undefined) writeFileSync(decision, earlier);
    await claimedRun(host, SIGN, async () => undefined);
    expect(existsSync(decision)).toBe(false);
  });

  it('does not follow a link in place of `decision.json`', async () => {
    const { host, out, decision, read } = aRunner({ 'output-dir': 'out' });
    writeFileSync(join(out, 'program'), 'good');
    symlinkSync('program', decision);
    await claimRun(host, SCAN);
    expect(lstatSync(decision).isFile()).toBe(true);
    expect([read().outcome, readFileSync(join(out, 'program'), 'utf8')]).toEqual(['error', 'good']);
  });

  it('reports a folder that is a link', async () => {
    const { host, own, read } = aRunner({ 'output-dir': 'link' });
    symlinkSync('out', join(host.workspace, 'link'));
    const work = claimedRun(host, SCAN, async () => undefined);
    await expect(work).rejects.toMatchObject({ code: 'input-invalid' });
    const reason = { message: expect.stringContaining('is a symbolic link') };
    expect(read(join(own('001-scan'), 'decision.json'))).toMatchObject({ reasons: [reason] });
  });

  it.each([
    ['has a folder in place of the decision', (decision: string) => mkdirSync(decision), 'EISDIR'],
    ['cannot be created', (_: string, out: string) => replaceByFile(out), 'cannot be created'],
  ])('reports a folder that %s', async (_, spoil, message) => {
    const { host, out, decision, own, read } = aRunner({ 'output-dir': 'out' });
    spoil(decision, out);
    await expect(claimedRun(host, SCAN, async () => undefined)).rejects.toThrow(message);
    expect(read(join(own('001-scan'), 'decision.json'))).toMatchObject({
      action: 'scan',
      outcome: 'error',
      reasons: [{ message: expect.stringContaining(message) }],
    });
    expect(readdirSync(own(''))).toEqual(['.001', '001-scan']);
  });

  it('creates no folder before the first write if the run is in a terminal', async () => {
    const { host, own } = aRunner({}, 'terminal');
    await claimedRun(host, SCAN, async () => {
      expect(existsSync(own(''))).toBe(false);
    });
  });
});
