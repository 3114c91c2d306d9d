import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { temporaryFolder } from '../programs.ts';
import { ROOT } from '../sources.ts';
import { anAction } from './an-action.ts';
import { createJob, finishJob, type JobOptions } from './job.ts';
import { runAction, useAction } from './run-action.ts';

/** Runs a script as the main file of an action. */
const run = (script: string, options: JobOptions & { with?: Record<string, string> } = {}) =>
  runAction(anAction({ 'index.mjs': script }), options);

const write = (variable: string, text: string) =>
  `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.${variable}, ${JSON.stringify(text)});`;

const PRINT_ENV = 'console.log(JSON.stringify(process.env));';

describe('the test runner', () => {
  it("passes inputs under the runner's names, with evaluated defaults", async () => {
    const { log } = await run(PRINT_ENV, {
      with: { 'Two Words': 'x' },
      github: { token: 'ghs_x' },
    });
    const env = JSON.parse(log.join(''));
    expect(env).toMatchObject({ 'INPUT_FAIL-ON': 'high', INPUT_TWO_WORDS: 'x', INPUT_OLD: '' });
    expect(env.INPUT_TOKEN).toBe('***');
  });

  it("sets GitHub's variables, but neither its token nor the developer's variables", async () => {
    process.env['OF_THE_DEVELOPER'] = '1';
    const { log, job } = await run(PRINT_ENV, { env: { OWN: '1', GITHUB_SHA: 'mine' } });
    const env = JSON.parse(log.join(''));
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_WORKSPACE: job.workspace,
      OWN: '1',
      RUNNER_TEMP: job.temp,
    });
    for (const name of ['GITHUB_TOKEN', 'OF_THE_DEVELOPER', 'ACTIONS_ID_TOKEN_REQUEST_URL']) {
      expect(env).not.toHaveProperty(name);
    }
  });

  it('allows a job with id-token: write to request a token, and masks the token', async () => {
    const idToken = { url: 'http://127.0.0.1:1/?a=b', token: 'request-token' };
    const { log } = await run(PRINT_ENV, { idToken });
    expect(JSON.parse(log.join(''))).toMatchObject({
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/?a=b',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: '***',
    });
  });

  it('starts the action in the workspace, and passes the event as a file', async () => {
    const script = `import { readFileSync } from 'node:fs';
      console.log(process.cwd(), readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));`;
    const { log, job } = await run(script, { event: { number: 7 } });
    expect(log).toEqual([`${job.workspace} {"number":7}`]);
  });

  it('warns about undeclared or deprecated inputs', async () => {
    const { annotations } = await run('', { with: { 'fial-on': 'low', old: '1' } });
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'warning',
        "Unexpected input(s) 'fial-on', valid inputs are ['fail-on', 'token', 'two words', 'old']",
      ],
      ['warning', "Input 'old' has been deprecated with message: use fail-on"],
    ]);
  });

  it('keeps ten annotations of each level, and counts the others', async () => {
    const script = `for (let n = 0; n < 13; n++) console.log('::warning::' + n);
      console.error('::error file=a.json,line=3::from stderr');`;
    const { annotations, dropped, outcome } = await run(script);
    expect(annotations).toHaveLength(11);
    expect(annotations.at(-1)).toMatchObject({ level: 'error', file: 'a.json', line: 3 });
    expect(dropped).toEqual({ error: 0, warning: 3, notice: 0 });
    expect(outcome).toBe('success');
  });

  it.each([
    ['after text', "console.log('package ##[error]boom')", 1],
    ['set-output', "console.log('::set-output name=a::b')", 1],
    ['after a carriage return', "process.stdout.write('safe\\r::error::boom\\n')", 0],
  ])('recognizes a command in untrusted output: %s', async (_name, script, legacy) => {
    const { annotations, outputs, legacyCommands } = await run(script);
    expect(annotations.length + Object.keys(outputs).length).toBe(1);
    expect(legacyCommands).toHaveLength(legacy);
  });

  it('ignores commands between `stop-commands` and the token that resumes them', async () => {
    const script = `console.log(['::stop-commands::tok', '::error::a', '##[error]b', '::tok::',
      '::error::c'].join('\\n'));`;
    const { annotations } = await run(script);
    expect(annotations.map(({ message }) => message)).toEqual(['c']);
  });

  it.each(['::set-env name=A::b', '::add-path::/x', '::stop-commands::', '::set-output::x'])(
    'fails a step that prints %s',
    async (line) => {
      const { outcome, errors, exitCode } = await run(`console.log(${JSON.stringify(line)})`);
      expect({ outcome, exitCode, errors: errors.length }).toEqual({
        outcome: 'failure',
        exitCode: 0,
        errors: 1,
      });
    },
  );

  it('masks a secret and each of its lines in the log, the annotations and the summary', async () => {
    const script = `import { appendFileSync } from 'node:fs';
      console.log('::add-mask::first%0Asecond');
      console.log('has first and second'); console.log('::error::second');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# first');`;
    const { log, annotations, summary } = await run(script);
    expect(log).toEqual(['has *** and ***', '##[error]***']);
    expect(annotations[0]?.message).toBe('***');
    expect(summary).toBe('# ***');
  });

  it.each([
    ['GITHUB_OUTPUT', 'name\n', 'failure'],
    ['GITHUB_ENV', 'NODE_OPTIONS=--require /tmp/x\n', 'failure'],
    ['GITHUB_STATE', 'a<<END\nx\n', 'failure'],
    ['GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1), 'success'],
  ])('reports invalid content in the file %s', async (variable, text, want) => {
    const { outcome, errors, summary, annotations } = await run(write(variable, text));
    expect({ outcome, summary, errors: errors.length, annotations: annotations.length }).toEqual({
      outcome: want,
      summary: '',
      errors: 1,
      annotations: 1,
    });
  });

  it('accepts outputs of any size, because the limit of 1 MB applies only between jobs', async () => {
    const { outputs, errors } = await run(write('GITHUB_OUTPUT', `a=${'x'.repeat(600_000)}\n`));
    expect([outputs['a']?.length, errors]).toEqual([600_000, []]);
  });

  it('passes variables and paths to the next steps, and the state only to the post step', async () => {
    const main = `import { appendFileSync } from 'node:fs';
      const { GITHUB_ENV, GITHUB_PATH, GITHUB_STATE, STATE_mine } = process.env;
      appendFileSync(GITHUB_ENV, 'NEXT=1\\n'); appendFileSync(GITHUB_PATH, '/added\\n');
      appendFileSync(GITHUB_STATE, 'mine=kept\\n'); console.log('main', STATE_mine);`;
    const manifest = `{ name: a, description: d,
      runs: { using: node24, main: index.mjs, post: post.mjs } }`;
    const first = anAction({
      'action.yml': manifest,
      'index.mjs': main,
      'post.mjs': "console.log('post', process.env.STATE_mine)",
    });
    const job = createJob();
    const one = await useAction(job, first);
    const two = await useAction(job, anAction({ 'index.mjs': PRINT_ENV }));
    const posts = await finishJob(job);
    const env = JSON.parse(two.log.join(''));
    expect(env.NEXT).toBe('1');
    expect(env.PATH.split(':')[0]).toBe('/added');
    expect(env).not.toHaveProperty('STATE_mine');
    expect([one.log, ...posts.map((post) => post.log)]).toEqual([
      ['main undefined'],
      ['post kept'],
    ]);
  });

  it('lists the artifacts that earlier steps declared', async () => {
    const workspace = temporaryFolder('workspace');
    writeFileSync(join(workspace, 'app.tgz'), 'app');
    const digest = `sha256:${'b'.repeat(64)}`;
    const declare = anAction({
      'index.mjs': write('GITHUB_ARTIFACTS', `# built\napp.tgz\noci://ghcr.io/o/app@${digest}\n`),
    });
    const show = anAction({
      'index.mjs': `import { readFileSync } from 'node:fs';
        console.log(readFileSync(process.env.GITHUB_ARTIFACTS_LIST, 'utf8'));`,
    });
    const job = createJob({ workspace, artifacts: true });
    await useAction(job, declare);
    expect(JSON.parse((await useAction(job, show)).log.join('')).subjects).toEqual([
      { name: 'app.tgz', digest: expect.stringMatching(/^sha256:a172cedc/), kind: 'file' },
      { name: 'ghcr.io/o/app', digest, kind: 'oci' },
    ]);
  });

  it('fails a step with a nonzero exit code, and stops a step that does not end', async () => {
    await expect(run('process.exit(3)')).resolves.toMatchObject({
      outcome: 'failure',
      exitCode: 3,
    });
    await expect(run('setInterval(() => {}, 1000)', { timeoutMs: 300 })).resolves.toMatchObject({
      outcome: 'failure',
    });
  });

  it.each([
    ['a composite action', 'runs: { using: composite, steps: [] }', 'only node24'],
    [
      'an action with an old Node version',
      'runs: { using: node20, main: index.mjs }',
      'only node24',
    ],
    ['an action with a missing file', 'runs: { using: node24, main: gone.js }', 'File not found'],
  ])('rejects %s', async (_name, runs, message) => {
    const folder = anAction({ 'action.yml': `name: a\ndescription: d\n${runs}\n` });
    await expect(runAction(folder)).rejects.toThrow(message);
  });

  it('supports the protocol of the official GitHub toolkit', async () => {
    const folder = anAction({ 'action.yml': 'runs: { using: node24, main: dist/index.js }' });
    await build({
      stdin: { contents: TOOLKIT_ACTION, resolveDir: ROOT },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: join(folder, 'dist', 'index.js'),
    });
    const result = await runAction(folder);
    expect(result.outputs).toEqual({ text: 'one\ntwo=2\n', empty: '' });
    expect(result.annotations).toEqual([
      { level: 'warning', message: '100% a\nb', title: 'a:b,c', file: 'x.json', line: 2 },
      { level: 'error', message: 'bad' },
    ]);
    expect(result).toMatchObject({
      outcome: 'failure',
      exitCode: 1,
      errors: [],
      legacyCommands: [],
    });
    expect(result.summary).toContain('<h1>Title</h1>');
    expect(readFileSync(join(folder, 'dist', 'index.js'), 'utf8')).toContain('ghadelimiter_');
  });
});

const TOOLKIT_ACTION = `
  import * as core from '@actions/core';
  core.setOutput('text', 'one\\ntwo=2\\n');
  core.setOutput('empty', '');
  core.warning('100% a\\nb', { title: 'a:b,c', file: 'x.json', startLine: 2 });
  core.summary.addHeading('Title').write().then(() => core.setFailed('bad'));
`;
