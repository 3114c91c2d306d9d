import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../programs.ts';
import { anAction } from '../runner/an-action.ts';
import { artifactStubs } from './artifact-stubs.ts';
import { runWorkflow, type WorkflowOptions } from './run-workflow.ts';

/** Runs a workflow with these jobs in a new workspace. */
function run(jobs: string, options: Partial<WorkflowOptions> = {}, head = '') {
  const workspace = options.workspace ?? temporaryFolder('workspace');
  const file = join(workspace, 'workflow.yml');
  writeFileSync(file, `name: test\non: [push, pull_request]\n${head}\njobs:\n${jobs}`);
  return runWorkflow(file, { ...options, workspace });
}

/** The suite that the workflows use, which has a JavaScript action and a composite action that uses it. */
const suite = anAction({
  'scan/action.yml': `
name: scan
description: scan
inputs: { path: { description: p, default: . }, token: { description: t, default: '\${{ github.token }}' } }
outputs: { found: { description: f } }
runs: { using: node24, main: ../dist/scan.mjs, post: ../dist/post.mjs }`,
  'all/action.yml': `
name: all
description: all
inputs: { path: { description: p, default: nowhere } }
outputs: { found: { description: f, value: '\${{ steps.scan.outputs.found }}' } }
runs:
  using: composite
  steps:
    - id: scan
      uses: $/scan
      with: { path: '\${{ inputs.path }}' }
    - shell: bash
      run: echo "in $(basename "$GITHUB_ACTION_PATH") of $GITHUB_ACTION_REPOSITORY $AROUND"`,
  'dist/scan.mjs': `import { appendFileSync } from 'node:fs';
appendFileSync(process.env.GITHUB_OUTPUT, 'found=' + process.env.INPUT_PATH + '\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Found');
console.log('::warning::one'); console.log(process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? 'no id-token');`,
  'dist/post.mjs': "console.log('post of ' + process.env.INPUT_PATH);",
});

const repositories = { 'octo/assay': suite };

describe('the workflow executor', () => {
  it('runs composite actions and actions from other repositories, and passes outputs between them', async () => {
    const result = await run(
      `
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: all
        uses: octo/assay/all@v1
        with: { path: src }
        env: { AROUND: around }
      - run: echo "found \${{ steps.all.outputs.found }}"`,
      { repositories },
    );
    const [job] = result.jobs;
    expect(result.outcome).toBe('success');
    expect(job?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success']);
    expect(job?.steps[1]).toMatchObject({
      outputs: { found: 'src' },
      summary: '# Found',
      annotations: [{ message: 'one' }],
      log: ['##[warning]one', 'no id-token', 'in all of octo/assay around'],
    });
    expect(job?.steps[2]?.log).toEqual(['found src']);
    expect(job?.post.map(({ log }) => log)).toEqual([['post of src']]);
  });

  it('replaces values in the workflow file with values from the test', async () => {
    const result = await run(
      `
  build:
    runs-on: ubuntu-latest
    env: { REGISTRY: 'ghcr.io/\${{ github.repository }}' }
    steps:
      - { id: scan, uses: octo/assay/scan@v1, with: { path: src } }
      - run: echo "$REGISTRY \${{ env.REGISTRY }} \${{ steps.scan.outputs.found }}"`,
      {
        repositories,
        overrides: {
          env: { REGISTRY: '127.0.0.1:5000' },
          with: { 'octo/assay/scan': { path: 'given' }, 'octo/assay/all': { path: 'other' } },
        },
      },
    );
    expect(result.jobs[0]?.steps[1]?.log).toEqual(['127.0.0.1:5000 127.0.0.1:5000 given']);
  });

  it('continues after a failure only if the workflow allows it', async () => {
    const result = await run(`
  build:
    runs-on: ubuntu-latest
    steps:
      - { id: allowed, run: exit 1, continue-on-error: true }
      - { id: bad, run: exit 4 }
      - { id: never, run: echo never }
      - { id: always, if: always(), run: 'echo \${{ steps.bad.outcome }}' }
      - { id: cleanup, if: failure() && steps.allowed.conclusion == 'success', run: echo cleanup }
  after: { needs: build, runs-on: ubuntu-latest, steps: [{ run: echo after }] }
  report:
    needs: [build]
    if: '!cancelled()'
    runs-on: ubuntu-latest
    steps: [{ run: 'echo \${{ needs.build.result }}' }]
  last: { needs: after, runs-on: ubuntu-latest, steps: [{ run: echo last }] }`);
    expect(result.outcome).toBe('failure');
    const [build, after, report, last] = result.jobs;
    expect(build?.steps.map(({ id, outcome, conclusion }) => [id, outcome, conclusion])).toEqual([
      ['allowed', 'failure', 'success'],
      ['bad', 'failure', 'failure'],
      ['never', 'skipped', 'skipped'],
      ['always', 'success', 'success'],
      ['cleanup', 'success', 'success'],
    ]);
    expect([after?.outcome, last?.outcome]).toEqual(['skipped', 'skipped']);
    expect(report?.steps[0]?.log).toEqual(['failure']);
  });

  it('passes outputs and artifacts from job to job, but not secrets', async () => {
    const stubs = artifactStubs();
    const result = await run(
      `
  build:
    runs-on: ubuntu-latest
    outputs: { digest: '\${{ steps.one.outputs.digest }}', leak: '\${{ steps.one.outputs.leak }}' }
    steps:
      - id: one
        run: |
          echo "digest=sha256:1" >> "$GITHUB_OUTPUT"
          echo "leak=$SECRET" >> "$GITHUB_OUTPUT"
          mkdir out && echo text > out/a.txt
        env: { SECRET: '\${{ secrets.PASSWORD }}' }
      - uses: actions/upload-artifact@v5
        with: { name: out, path: out }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v6
        with: { name: out, path: got }
      - run: echo "\${{ needs.build.outputs.digest }} [\${{ needs.build.outputs.leak }}] $(cat got/a.txt)"`,
      { stubs, secrets: { PASSWORD: 'hunter22' } },
    );
    expect(result.jobs[0]?.outputs).toEqual({ digest: 'sha256:1' });
    expect(result.jobs[1]?.steps[1]?.log).toEqual(['sha256:1 [] text']);
  });

  it('combines the variables of the workflow, the job, the step and GITHUB_ENV', async () => {
    const result = await run(
      `
  build:
    runs-on: ubuntu-latest
    env: { B: 'job-\${{ github.job }}' }
    steps:
      - run: echo "$A $B $C \${{ env.C }}"
        env: { C: step }
      - run: |
          echo "A=file" >> "$GITHUB_ENV"
          echo "[$C]"
      - run: echo "$A"`,
      {},
      'env: { A: workflow }',
    );
    const logs = result.jobs[0]?.steps.map(({ log }) => log.join());
    expect(logs).toEqual(['workflow job-build step step', '[]', 'file']);
  });

  it('issues a token with the permissions of the job, and an identity token only if the job may request it', async () => {
    const seen: string[] = [];
    const options: Partial<WorkflowOptions> = {
      repositories,
      token: (permissions, id) => {
        seen.push(`${id} ${JSON.stringify(permissions)}`);
        return `token-of-${id}`;
      },
      idToken: (id) => ({ url: `http://127.0.0.1:1/${id}`, token: 'request' }),
    };
    const jobs = `
  one:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    steps: [{ uses: octo/assay/scan@v1 }]
  two:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps: [{ uses: octo/assay/scan@v1 }]`;
    const logs = async (more: Partial<WorkflowOptions>) =>
      (await run(jobs, { ...options, ...more })).jobs.map((job) => job.steps[0]?.log.at(-1));
    await expect(logs({})).resolves.toEqual(['http://127.0.0.1:1/one', 'no id-token']);
    await expect(logs({ isFork: true })).resolves.toEqual(['no id-token', 'no id-token']);
    expect(seen.slice(0, 2)).toEqual([
      'one {"contents":"read","id-token":"write"}',
      'two {"contents":"read"}',
    ]);
  });

  it('runs a job for each combination of a matrix, including a computed matrix', async () => {
    const result = await run(`
  list:
    runs-on: ubuntu-latest
    outputs: { all: '\${{ steps.l.outputs.all }}' }
    steps: [{ id: l, run: 'echo "all=[1,2]" >> "$GITHUB_OUTPUT"' }]
  each:
    needs: list
    runs-on: ubuntu-latest
    strategy: { matrix: { n: '\${{ fromJson(needs.list.outputs.all) }}', os: [a] } }
    steps: [{ run: 'echo \${{ matrix.n }}\${{ matrix.os }}' }]`);
    expect(result.jobs.slice(1).map((job) => job.steps[0]?.log)).toEqual([['1a'], ['2a']]);
  });

  it('runs local actions from the workspace, and fails the step if the action is missing', async () => {
    const workspace = temporaryFolder('workspace');
    mkdirSync(join(workspace, 'act'));
    writeFileSync(
      join(workspace, 'act', 'action.yml'),
      'name: a\ndescription: a\nruns: { using: node24, main: a.mjs }',
    );
    writeFileSync(join(workspace, 'act', 'a.mjs'), "console.log('local')");
    const result = await run(
      `
  build:
    runs-on: ubuntu-latest
    steps: [{ uses: ./act }, { uses: ./gone, continue-on-error: true }, { uses: some/one@v1 }]`,
      { workspace },
    );
    expect(result.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'success',
      'failure',
      'failure',
    ]);
    expect(result.jobs[0]?.steps[2]?.errors).toEqual([
      "'some/one@v1' is neither in 'repositories' nor in 'stubs'.",
    ]);
  });

  it('uses paths in the container in a container job, but paths on the host in expressions', async () => {
    const result = await run(`
  build:
    runs-on: ubuntu-latest
    container: debian:13
    steps:
      - run: |
          test -d "$GITHUB_WORKSPACE" && test -d "$RUNNER_TEMP"
          test ! -d "\${{ github.workspace }}" && test ! -d "\${{ runner.temp }}"`);
    expect(result.outcome).toBe('success');
  });

  it.each([
    ['an unknown key', '  a: { runs-on: x, stepz: [], steps: [{ run: a }] }', 'stepz'],
    [
      'an invalid expression',
      "  a: { runs-on: x, steps: [{ run: '${{ nope( }}' }] }",
      'not a valid',
    ],
    ['circular needs', '  a: { needs: a, runs-on: x, steps: [{ run: a }] }', 'no dependencies'],
    [
      'a missing service',
      '  a: { services: { r: { image: x } }, runs-on: x, steps: [{ run: a }] }',
      'ports',
    ],
  ])('rejects %s', async (_name, jobs, message) => {
    await expect(run(jobs)).rejects.toThrow(message);
  });
});
