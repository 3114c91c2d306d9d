import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MAX_SUMMARY_BYTES } from '../../../shared/host/runner-limits.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { runCode } from '../../support/run-code.ts';

/** Runs statements with an Actions host named `host`, in a process that is like a process of the runner. */
async function run(statements: string, env: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(folder, 'workspace'));
  const code = `
    import { createActionsHost } from './shared/host/actions-host.ts';
    const host = createActionsHost(process.env, 'Assay Test', undefined);
    ${statements}
    host.close();
    process.exitCode = host.exitCode();`;
  const result = await runCode(code, {
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    RUNNER_TEMP: folder,
    ...env,
  });
  return {
    ...result,
    folder,
    lines: result.stdout.split('\n').filter((line) => line !== ''),
    output: readFileSync(files.output, 'utf8'),
    summary: readFileSync(files.summary, 'utf8'),
  };
}

describe('the Actions host', () => {
  it('reads the default `(none)` of an input as an empty string', async () => {
    const { lines } = await run("host.info('<' + host.input('image') + '>');", {
      INPUT_IMAGE: '(none)',
    });
    expect(lines).toContain('<>');
  });

  it("reads inputs from the runner's variables, and trims them", async () => {
    const { lines } = await run("host.info(host.input('fail-on') + '|' + host.input('none'));", {
      'INPUT_FAIL-ON': ' low ',
    });
    expect(lines).toEqual(['low|']);
  });

  it('returns the workspace and the shared steps folder', async () => {
    const { lines, folder } = await run('host.info(host.workspace); host.info(host.stepsFolder);');
    expect(lines).toEqual([join(folder, 'workspace'), join(folder, 'assay')]);
  });

  it("writes multi-line outputs to the runner's output file", async () => {
    const { output } = await run("host.setOutput('a', 'x\\ny=z');");
    expect(output).toMatch(/^a<<(ghadelimiter_[-0-9a-f]+)\nx\ny=z\n\1\n$/);
  });

  it('writes outputs of any size, because the limit of 1 MB applies only between jobs', async () => {
    const { output } = await run(`
      for (const name of ['a', 'b']) host.setOutput(name, 'x'.repeat(600_000));`);
    expect(output).toContain('b<<');
  });

  it('prints a table inside a collapsible group', async () => {
    const { lines } = await run("host.print('a\\n##[error]b', '2 findings\\n::error::c');");
    expect(lines[0]).toBe('::group::2 findings%0A: :error::c');
    expect(lines.at(-1)).toBe('::endgroup::');
    expect(lines.join()).not.toContain('##[');
  });

  it('prints the worst outcome and the duration on the last line', async () => {
    const { lines } = await run(
      "host.finish('pass', 'ok'); host.finish('fail', '2 findings\\n- a'); host.finish('pass', 'ok');",
    );
    expect(lines.at(-1)).toMatch(/^Assay Test: failed after \d+\.\d s\. 2 findings$/);
  });

  it('never prints text in a form that the runner reads as a command', async () => {
    const { lines } = await run(`
      host.info('a\\r::error::x');
      host.info('::set-output name=a::b');
      host.info('c ##[error]d');
      host.annotate('warning', '##[error]e\\nf', { path: 'a,b:c\\r', line: 3, endLine: 4 }, 'T');`);
    expect(lines).toEqual([
      'a\\x0d::error::x',
      ': :set-output name=a::b',
      'c ## [error]d',
      '::warning title=T,file=a%2Cb%3Ac\\x0d,line=3,endLine=4::## [error]e%0Af',
    ]);
  });

  it('masks a secret and each of its lines only once', async () => {
    const { lines } = await run(
      "host.mask('a\\nb'); host.mask('b'); host.mask(''); host.mask(' ');",
    );
    expect(lines).toEqual(['::add-mask::a%0Ab', '::add-mask::a', '::add-mask::b']);
  });

  it('shows annotations up to the limit, and writes all other messages as log lines', async () => {
    const { lines } = await run(`
      for (let n = 0; n < 12; n++) host.annotate('error', 'e' + n, { path: 'f', line: n + 1 });
      host.finish('fail', 'The reason.');`);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.slice(-6)).toEqual([
      'error:f:10: e9',
      'error:f:11: e10',
      'error:f:12: e11',
      '::error title=Assay Test::The reason.',
      '3 more error annotations are only in this log. The runner shows 10 per step.',
      expect.stringMatching(/^Assay Test: failed after /),
    ]);
  });

  it("truncates a message at the runner's limit", async () => {
    const { lines } = await run("host.annotate('notice', 'x'.repeat(5000));");
    expect(lines).toEqual([`::notice::${'x'.repeat(4089)}… (cut)`]);
  });

  it('escapes control characters in text that it appends to the summary', async () => {
    const { summary } = await run("await host.summary('# A\\u001b'); await host.summary('B');");
    expect(summary).toBe('# A\\x1b\nB\n');
  });

  it('keeps the summary of a step within the limit across several calls', async () => {
    const { summary } = await run(`
      await host.summary('x\\n'.repeat(500_000));
      await host.summary('y\\n'.repeat(500_000));
      await host.summary('z');`);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(summary).toMatch(/y\n\n\n> The summary ends here.*\n$/);
  });

  it.each([
    ['pass', 0],
    ['fail', 1],
    ['error', 1],
  ])('maps the outcome %s to the exit code %d', async (outcome, code) => {
    const result = await run(`host.finish('${outcome}', 'x'); host.finish('pass', 'y');`);
    expect(result.code).toBe(code);
  });

  it('prints a progress line only after a pause', async () => {
    const { lines } = await run(
      "host.progress('0'); process.uptime = () => 100; host.progress('1'); host.progress('2');",
    );
    expect(lines).toEqual(['1']);
  });
});
