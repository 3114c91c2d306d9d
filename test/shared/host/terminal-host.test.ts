import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createTerminalHost, type TerminalOptions } from '../../../shared/host/terminal-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** Creates a host that records its streams. `isTTY` makes them terminals with 20 columns. */
function terminal(options: Partial<TerminalOptions> & { isTTY?: boolean } = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    isTTY: options.isTTY,
    columns: 20,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const host = createTerminalHost({
    action: 'scan',
    inputs: new Map([['level', ' low ']]),
    workspace: '/workspace',
    outputFolder: undefined,
    json: false,
    quiet: false,
    env: {},
    context: undefined,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    ...options,
  });
  return { host, written };
}

describe('the terminal host', () => {
  it('returns inputs trimmed, and an empty string for a missing input', () => {
    const { host } = terminal();
    expect([host.input('level'), host.input('other')]).toEqual(['low', '']);
  });

  it('writes messages to stderr and the summary to stdout', async () => {
    const { host, written } = terminal();
    host.info('working');
    host.annotate('warning', 'old', { path: 'a.json', line: 3 }, 'Title');
    await host.summary('# Result');
    host.setOutput('digest', 'sha256:1');
    host.finish('pass', 'All is well.');
    host.close();
    expect(written).toEqual({
      stdout: '# Result\n',
      stderr: 'working\nwarning: a.json:3: Title: old\npass: All is well.\ndigest: sha256:1\n',
    });
  });

  it('prints exactly one JSON object to stdout with --json', async () => {
    const { host, written } = terminal({ json: true });
    host.info('working');
    await host.summary('# Result');
    host.setOutput('digest', 'sha256:1');
    host.annotate('error', 'bad', { path: 'a' });
    host.finish('fail', 'One finding.');
    host.finish('pass', 'Written.');
    host.close();
    expect(JSON.parse(written.stdout)).toEqual({
      action: 'scan',
      outcome: 'fail',
      messages: ['One finding.', 'Written.'],
      outputs: { digest: 'sha256:1' },
      annotations: [{ level: 'error', message: 'bad', place: { path: 'a' } }],
    });
  });

  it('prints only problems and verdicts when quiet', () => {
    const { host, written } = terminal({ quiet: true, isTTY: true, env: { NO_COLOR: '1' } });
    host.info('working');
    host.progress('1 of 2');
    host.setOutput('x', 'y');
    host.annotate('error', 'bad');
    host.finish('pass', 'fine');
    host.finish('fail', 'not fine');
    host.close();
    expect(written.stderr).toBe('error: bad\nfail: not fine\n');
  });

  it('sanitizes hostile text', async () => {
    const { host, written } = terminal();
    host.info('\u001b[2J');
    host.annotate('notice', 'a\rb', { path: 'x\ny' }, '\u009b');
    await host.summary('\u202e');
    expect(written.stderr).toBe('\\x1b[2J\nnotice: x\\ny: \\x9b: a\\x0db\n');
    expect(written.stdout).toBe('\\u202e\n');
  });

  it('prints no workflow command in a table in a run step', () => {
    const { host, written } = terminal({ env: { GITHUB_ACTIONS: 'true' } });
    host.print('a  ##[error]forged\n::error::forged');
    expect(written.stdout).toBe('a  ## [error]forged\n: :error::forged\n');
  });

  it('prints no workflow command in a run step', () => {
    const { host, written } = terminal({ env: { GITHUB_ACTIONS: 'true' } });
    host.info('::error::x');
    host.finish('fail', '##[error]y');
    expect(written.stderr).toBe(': :error::x\nfail: ## [error]y\n');
  });

  it('removes secrets from all output, and keeps the JSON valid', async () => {
    const { host, written } = terminal({ json: true });
    host.mask('"');
    host.mask('hunter2');
    host.info('it is hunter2');
    host.setOutput('x', 'say "hunter2"');
    host.close();
    expect(written.stderr).toBe('it is ***\n');
    expect(JSON.parse(written.stdout)).toMatchObject({ outputs: { x: 'say *******' + '**' } });
  });

  it('overwrites progress on a terminal, and cuts it to the terminal width', () => {
    const { host, written } = terminal({ isTTY: true, env: { NO_COLOR: '1' } });
    host.progress('layer 1 of 20, which is long');
    host.info('done');
    const clear = '\r\u001b[2K';
    expect(written.stderr).toBe(`${clear}layer 1 of 20, whic${clear}done\n`);
  });

  it('prints no progress without a terminal', () => {
    const { host, written } = terminal();
    host.progress('layer 1 of 20');
    expect(written.stderr).toBe('');
  });

  it('colors levels on a terminal', () => {
    const { host, written } = terminal({ isTTY: true });
    host.annotate('error', 'bad');
    expect(written.stderr).toBe('\u001b[31merror:\u001b[0m bad\n');
  });

  it.each([
    ['pass', 0],
    ['fail', 1],
    ['error', 2],
  ] as const)('maps the outcome %s to the exit code %d', (outcome, code) => {
    const { host } = terminal();
    host.finish(outcome, 'x');
    expect(host.exitCode()).toBe(code);
  });

  it('writes files to the requested folder, and creates it', () => {
    const folder = `${temporaryFolder()}/new/out`;
    const { host } = terminal({ outputFolder: folder });
    expect(host.stepsFolder).toBe(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('uses one new folder per run by default', () => {
    const { host } = terminal();
    const folder = host.stepsFolder;
    expect(existsSync(folder)).toBe(true);
    expect(host.stepsFolder).toBe(folder);
    expect(terminal().host.stepsFolder).not.toBe(folder);
  });

  it.each(['ASSAY_ID_TOKEN', 'SIGSTORE_ID_TOKEN'])('reads a token from %s', async (name) => {
    const { host, written } = terminal({ env: { [name]: 'a.b.c\n' } });
    expect(await host.idToken('sigstore')).toBe('a.b.c');
    host.info('a.b.c');
    expect(written.stderr).toBe('***\n');
  });

  it('names the sources of a token in its error', async () => {
    await expect(terminal().host.idToken('sigstore')).rejects.toMatchObject({
      code: 'permission-missing',
      fix: expect.stringContaining('ASSAY_ID_TOKEN'),
    });
  });
});
