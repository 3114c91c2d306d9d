import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../support/programs.ts';
import { runCode } from '../../support/run-code.ts';

const SUITE = `
import { choice } from './shared/host/inputs.ts';
import { readInputs } from './shared/host/read-inputs.ts';
import { runCommandLine } from './shared/host/command-line.ts';
const spec = {
  name: 'scan', title: 'Assay Scan', description: 'Scans.', outputs: {}, permissions: [],
  inputs: { level: choice(['high', 'low'], { help: 'The level.', default: 'high' }) },
};
const main = async (host) => {
  const { level } = readInputs(spec, host);
  host.setOutput('level', level);
  host.setOutput('folder', host.stepsFolder);
  host.finish(level === 'high' ? 'pass' : 'fail', 'The level is ' + level + '.');
};
const broken = { ...spec, name: 'broken' };
const commands = [
  { spec, load: async () => ({ main }) },
  { spec: broken, load: () => Promise.reject(new Error('it was loaded')) },
];
await runCommandLine(process.argv.slice(1), { commands, version: '1.2.3' });`;

function assay(...args: string[]) {
  return runCode(SUITE, {}, args);
}

describe('the command line', () => {
  it.each([
    [['scan'], 0],
    [['scan', '--level', 'low'], 1],
    [['scan', '--level', 'lwo'], 2],
    [['scan', '--levle', 'low'], 2],
    [['scna'], 2],
    [['broken'], 2],
    [[], 2],
    [['--help'], 0],
    [['help', 'scan'], 0],
    [['scan', '--help'], 0],
    [['broken', '--help'], 0],
    [['--version'], 0],
  ])('ends assay %j with the exit code %d', async (args, code) => {
    expect((await assay(...args)).code).toBe(code);
  });

  it('prints the verdict to stderr and nothing to stdout', async () => {
    const { stdout, stderr } = await assay('scan', '--level=low');
    expect([stdout, stderr.split('\n')[0]]).toEqual(['', 'fail: The level is low.']);
  });

  it('prints JSON to stdout even for an invalid command line', async () => {
    const folder = temporaryFolder();
    const good = await assay('scan', '--json', '--output-dir', folder);
    const bad = await assay('scan', '--json', '--levle=x');
    expect(JSON.parse(good.stdout)).toMatchObject({ outcome: 'pass', outputs: { folder } });
    expect(JSON.parse(bad.stdout)).toMatchObject({ outcome: 'error' });
  });

  it('lists the actions', async () => {
    expect((await assay('--help')).stdout).toMatch(/Assay 1\.2\.3:[\s\S]* {2}scan +Scans\./);
  });

  it('suggests the intended action', async () => {
    expect((await assay('scna')).stderr).toContain('Did you mean scan?');
  });

  it('prints its version', async () => {
    expect((await assay('--version')).stdout).toBe('1.2.3\n');
  });
});
