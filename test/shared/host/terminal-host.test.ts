import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../../../shared/host/scratch-folder.ts';
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
    inputs: new Map([['level', ' low ']]),
    workspace: '/workspace',
    outputFolder: undefined,
    scratch: scratchFolder(),
    options: [],
    requests: [],
    verbosity: 'normal',
    env: {},
    context: undefined,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    elapsedMs: () => 250,
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
      stderr: 'working\nwarning: a.json:3: Title: old\n✓ Passed: All is well. (0.3 s)\n',
    });
  });

  it('prints only the requested format to stdout', async () => {
    const { host, written } = terminal({ requests: [{ format: 'json', file: undefined }] });
    host.print('a table');
    host.show([[{ text: 'a line' }]]);
    await host.offer('json', () => ['{"total":', '3}\n']);
    await host.offer('sarif', () => Promise.reject(new Error('it was rendered')));
    expect(JSON.parse(written.stdout)).toEqual({ total: 3 });
  });

  it('writes a requested format to a file, and prints the tables as usual', async () => {
    const workspace = temporaryFolder();
    const requests = [{ format: 'json', file: 'out/a.json' }];
    const { host, written } = terminal({ requests, workspace });
    host.print('a table');
    await host.offer('json', () => '{}');
    expect([written.stdout, readFileSync(`${workspace}/out/a.json`, 'utf8')]).toEqual([
      'a table\n',
      '{}',
    ]);
    host.finish('pass', 'a');
    host.finish('pass', 'b');
    expect(written.stderr).toMatch(/^Wrote out\/a\.json\.\n✓ Passed: a .*\n✓ Passed: b .*\n$/);
  });

  it('refuses to write two results in one format to the same location', async () => {
    const { host } = terminal({ requests: [{ format: 'json', file: undefined }] });
    await host.offer('json', () => '{}');
    await expect(host.offer('json', () => '{}')).rejects.toMatchObject({
      code: 'input-conflict',
      fix: expect.stringContaining('--platforms'),
    });
  });

  it('prints only problems and verdicts in quiet mode', () => {
    const { host, written } = terminal({ verbosity: 'quiet', isTTY: true, env: { NO_COLOR: '1' } });
    host.info('working');
    host.progress('1 of 2');
    host.setOutput('x', 'y');
    host.annotate('error', 'bad');
    host.finish('pass', 'fine');
    host.finish('fail', 'not fine');
    host.close();
    expect(written.stderr).toBe('error: bad\n✗ Failed: not fine (0.3 s)\n');
    expect(host.isQuiet).toBe(true);
  });

  it('sanitizes untrusted text', async () => {
    const { host, written } = terminal();
    host.info('\u001b[2J');
    host.annotate('notice', 'a\rb', { path: 'x\ny' }, '\u009b');
    await host.summary('\u202e');
    expect(written.stderr).toBe('\\x1b[2J\nnotice: x\\ny: \\x9b: a\\x0db\n');
    expect(written.stdout).toBe('\\u202e\n');
  });

  it('changes a workflow command in a table, so that a run step does not execute it', () => {
    const { host, written } = terminal({ env: { GITHUB_ACTIONS: 'true' } });
    host.print('a  ##[error]forged\n::error::forged');
    expect(written.stdout).toBe('a  ## [error]forged\n: :error::forged\n');
  });

  it('changes a workflow command in a message, so that a run step does not execute it', () => {
    const { host, written } = terminal({ env: { GITHUB_ACTIONS: 'true' } });
    host.info('::error::x');
    host.finish('fail', '##[error]y');
    expect(written.stderr).toBe(': :error::x\n✗ Failed: ## [error]y (0.3 s)\n');
  });

  it('removes secrets from messages and tables', () => {
    const { host, written } = terminal();
    host.mask('hunter2');
    host.info('it is hunter2');
    host.print('hunter2');
    host.show([[{ text: 'say hunter2' }]]);
    expect(written).toEqual({ stderr: 'it is ***\n', stdout: '***\nsay ***\n' });
  });

  it('sanitizes untrusted text in styled lines and in JSON', async () => {
    const { host, written } = terminal({ requests: [{ format: 'json', file: undefined }] });
    await host.offer('json', () => JSON.stringify({ name: '\u009b\u202e##[error]x' }));
    expect(written.stdout).not.toMatch(/[\u0080-\u009f\u202e]|##\[/);
    expect(JSON.parse(written.stdout)).toEqual({ name: '\u009b\u202e##[error]x' });
    const other = terminal();
    other.host.show([[{ text: 'a\u001b[2J\nb' }]]);
    expect(other.written.stdout).toBe('a\\x1b[2J\\nb\n');
  });

  it('shows details only with --verbose', () => {
    const normal = terminal();
    normal.host.debug('detail');
    const verbose = terminal({ verbosity: 'verbose', isTTY: true, env: { NO_COLOR: '1' } });
    verbose.host.debug('detail');
    expect([normal.written.stderr, verbose.written.stderr]).toEqual(['', 'detail\n']);
    expect([terminal({ isTTY: true }).host.rows, verbose.host.rows, normal.host.rows]).toEqual([
      50,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('overwrites progress on a terminal, and truncates it to the terminal width', () => {
    const { host, written } = terminal({ isTTY: true, env: { NO_COLOR: '1' } });
    host.progress('layer 1 of 20, which is long, and longer than the terminal');
    host.info('done');
    const clear = '\r\u001b[2K';
    expect(written.stderr).toBe(`${clear}layer 1 of 20, which is long, and long…${clear}done\n`);
  });

  it('does not print progress without a terminal', () => {
    const { host, written } = terminal();
    host.progress('layer 1 of 20');
    expect(written.stderr).toBe('');
  });

  it('colors the level of a message on a terminal', () => {
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

  it('creates the requested folder, and writes files to it', () => {
    const folder = `${temporaryFolder()}/new/out`;
    const { host } = terminal({ outputFolder: folder });
    expect(host.isScratch).toBe(false);
    expect(terminal({}).host.isScratch).toBe(true);
    expect(terminal({}).host.isVerbose).toBe(false);
    expect(terminal({ verbosity: 'verbose' }).host.isVerbose).toBe(true);
    expect(host.stepsFolder).toBe(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('uses a temporary folder by default, and removes it at the end', () => {
    const { host } = terminal();
    const folder = host.stepsFolder;
    expect(existsSync(folder)).toBe(true);
    expect(host.stepsFolder).toBe(folder);
    host.close();
    expect(existsSync(folder)).toBe(false);
  });

  it('does not print progress on a terminal that does not support escape sequences', () => {
    const { host, written } = terminal({ isTTY: true, env: { TERM: 'dumb' } });
    host.progress('layer 1 of 20');
    expect(written.stderr).toBe('');
  });

  it.each(['ASSAY_ID_TOKEN', 'SIGSTORE_ID_TOKEN'])('reads a token from %s', async (name) => {
    const { host, written } = terminal({ env: { [name]: 'a.b.c\n' } });
    expect(await host.idToken('sigstore')).toBe('a.b.c');
    host.info('a.b.c');
    expect(written.stderr).toBe('***\n');
  });

  it('names the possible sources of a token in the error for a missing token', async () => {
    await expect(terminal().host.idToken('sigstore')).rejects.toMatchObject({
      code: 'permission-missing',
      fix: expect.stringContaining('ASSAY_ID_TOKEN'),
    });
  });
});
