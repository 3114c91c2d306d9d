import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runCode } from '../../support/run-code.ts';

const SUITE = `
import { choice, text } from './shared/host/inputs.ts';
import { readInputs } from './shared/host/read-inputs.ts';
import { runCommandLine } from './shared/host/command-line.ts';
const spec = {
  name: 'scan', title: 'Assay Scan', description: 'Scans.', outputs: {}, permissions: [],
  inputs: {
    level: choice(['high', 'low'], { help: 'The level.', default: 'high' }),
    path: text({ help: 'The source.' }),
  },
  terminal: { target: 'source', formats: ['json'], examples: [] },
};
const main = async (host) => {
  const { level, path = '' } = readInputs(spec, host);
  await host.offer('json', () => JSON.stringify({ level, path, folder: host.stepsFolder }));
  host.finish(level === 'high' ? 'pass' : 'fail', 'The level is ' + level + '.');
};
const broken = { ...spec, name: 'broken' };
const commands = [
  { spec, load: async () => ({ main }) },
  { spec: broken, load: () => Promise.reject(new Error('it was loaded')) },
];
const findTarget = { source: async ([target]) => ({ path: target }) };
await runCommandLine(process.argv.slice(1), { commands, version: '1.2.3', findTarget });`;

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
    [['version', '--help'], 0],
    [['version', '--check'], 2],
    [['--version', 'scan'], 2],
    [['scan', '-o', 'json=.'], 2],
    [['completion', 'bash'], 0],
    [['.'], 0],
    [['ghcr.io/o/r:1.2', '--level=low'], 1],
  ])('for the arguments %j, ends with the exit code %d', async (args, code) => {
    expect((await assay(...args)).code).toBe(code);
  });

  it('prints the verdict to stderr, and leaves stdout empty', async () => {
    const { stdout, stderr } = await assay('scan', '--level=low');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^✗ Failed: The level is low\. \(\d\.\d s\)\n$/);
  });

  it('prints the requested result to stdout, and does not leave a folder behind', async () => {
    const { stdout, code } = await assay('scan', 'app', '-o', 'json');
    const { folder, ...rest } = JSON.parse(stdout);
    expect([rest, code, existsSync(folder)]).toEqual([{ level: 'high', path: 'app' }, 0, false]);
  });

  it('does not print anything to stdout for an invalid command line', async () => {
    const { stdout, stderr } = await assay('scan', '--json', '--levle=x');
    expect([stdout, stderr.split('\n').length]).toEqual(['', 3]);
  });

  it.each([
    [['image', 'alpine'], 'Fix: Use `assay scan alpine`.'],
    [['--level', 'low', 'scan'], 'Write the command first'],
    [['scan', '.', '--path', 'a'], '. and --path both specify the target.'],
  ])('explains what is wrong with %j', async (args, words) => {
    const { code, stderr } = await assay(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('lists the actions with --help', async () => {
    expect((await assay('--help')).stdout).toMatch(/Assay 1\.2\.3:[\s\S]* {2}scan +Scans\./);
  });

  it('suggests an action if its name is misspelled', async () => {
    expect((await assay('scna')).stderr).toContain('Did you mean scan?');
  });

  it('reports an unknown option of the command `version`', async () => {
    expect((await assay('version', '--check')).stderr).toBe(
      'error: Invalid command line: unknown option --check\nFix: Use `assay version`.\n',
    );
  });

  it('checks the file names in -o before it loads a command', async () => {
    const { stderr } = await assay('broken', '-o', 'json=/dev/null');
    expect(stderr).toMatch(/^error: Cannot write \/dev\/null: it is not a file\.\nFix: /);
  });

  it('prints the version with --version', async () => {
    expect((await assay('--version')).stdout).toBe('1.2.3\n');
  });
});
