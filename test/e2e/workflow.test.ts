import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CRITICAL, shopImage } from '../support/e2e/shop.ts';
import { startWorkflowWorld, type WorkflowWorld } from '../support/e2e/workflow-world.ts';
import type { StoredComment } from '../support/github/state.ts';
import type { BuiltImage } from '../support/images.ts';
import { temporaryFolder } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';
import type { JobRun } from '../support/workflow/run-workflow.ts';

const WORKFLOWS = join(ROOT, 'examples', 'workflows');
const SHOP = join(ROOT, 'examples', 'shop');
const SIGNING_STEPS = [
  'Sign the image',
  'Attest the provenance',
  'Attest the SBOM',
  'Attest the scan',
];

const SIGNING_WORKFLOW = `
name: Sign
on: pull_request
permissions: { packages: write, id-token: write, pull-requests: write }
env: { IMAGE: 'ghcr.io/\${{ github.repository }}' }
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
        with: { registry: ghcr.io, username: '\${{ github.actor }}', password: '\${{ github.token }}' }
      - { id: build, uses: docker/build-push-action@v6, with: { tags: '\${{ env.IMAGE }}:latest' } }
      - uses: assay-dev/assay@v1
        with:
          image: \${{ env.IMAGE }}@\${{ steps.build.outputs.digest }}
          fail-on: critical
          sign: true
`;

const inContainer = (path: string) => `
name: In a container
on: pull_request
permissions: { contents: read, pull-requests: write }
jobs:
  scan:
    runs-on: ubuntu-latest
    container: debian:13
    steps:
      - uses: assay-dev/assay@v1
        with: { path: '${path}' }
`;

describe('examples/workflows/container.yml on a pull request', () => {
  const file = join(WORKFLOWS, 'container.yml');
  let world: WorkflowWorld;
  let refused: JobRun;
  let firstComment: StoredComment;
  let tagsAfterRefusal: readonly string[];
  let passed: JobRun;

  // One pull request, at first with an image that has a critical finding, and then without it.
  beforeAll(async () => {
    world = await startWorkflowWorld();
    const run = (headSha: string, isPatched: boolean) =>
      world.run(file, { workspace: SHOP, headSha, image: shopImage({ isPatched }) });
    refused = await run('a'.repeat(40), false);
    firstComment = { ...onlyComment(world) };
    tagsAfterRefusal = [...world.registry.tags.keys()];
    passed = await run('b'.repeat(40), true);
  }, 120_000);

  afterAll(() => world?.close());

  it('stops an image with a critical finding before it is signed', () => {
    expect(refused.outcome).toBe('failure');
    expect(outcomes(refused)).toMatchObject({
      'List the packages': 'success',
      'Scan for vulnerabilities': 'failure',
      ...Object.fromEntries(SIGNING_STEPS.map((name) => [name, 'skipped'])),
      'Verify the evidence': 'skipped',
      Report: 'failure',
    });
    expect(tagsAfterRefusal).toEqual([`octo/app:${'a'.repeat(40)}`]);
  });

  it('explains in the comment and in the summary why the image was stopped', () => {
    for (const text of [firstComment.body, stepNamed(refused, 'Report').summary]) {
      expect(text).toContain(CRITICAL.name);
      expect(text).toContain(CRITICAL.fixed);
      expect(text).toMatch(/critical/i);
    }
  });

  it('lists, scans, signs, attests and verifies the image after the finding is fixed', () => {
    expect(outcomes(passed)).toEqual(
      Object.fromEntries(passed.steps.map(({ name }) => [name, 'success'])),
    );
    expect(passed.outcome).toBe('success');
    expect(stepNamed(passed, 'Verify the evidence').outputs).toMatchObject({
      decision: 'pass',
      digest: shopImage({ isPatched: true }).manifest.digest,
    });
    expect(stepNamed(passed, 'Report').outputs['decision']).toBe('pass');
  });

  it('writes one comment, and later updates it', () => {
    const comment = onlyComment(world);
    expect(comment.id).toBe(firstComment.id);
    expect(comment.body).not.toContain(CRITICAL.fixed);
    expect(comment.body).not.toBe(firstComment.body);
    const writes = world.github.log.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ operation }) => operation).filter((name) => name !== 'graphql')).toEqual([
      'issues/create-comment',
      'issues/update-comment',
    ]);
    expect(headings([firstComment, comment])).toMatchInlineSnapshot(`
[
  "### 🔴 Assay failed: 1 of 5 findings must be fixed (1 critical)",
  "#### Next step: fix this package",
  "### 🟢 Assay passed: nothing must be fixed (4 findings: 3 high, 1 medium)",
]
`);
  });

  it('does not send invalid requests to any service', () => {
    expect(world.violations()).toEqual([]);
    expect(world.osv.requests.length).toBeGreaterThan(0);
  });

  it.each([
    ['rejected', () => refused],
    ['accepted', () => passed],
  ])('does not show secrets or cause runner warnings if the image is %s', (_name, job) => {
    expectCleanRun(job(), world);
  });
});

describe('examples/workflows/pull-request.yml', () => {
  const file = join(WORKFLOWS, 'pull-request.yml');
  let world: WorkflowWorld;

  beforeAll(async () => {
    world = await startWorkflowWorld();
  }, 60_000);

  afterAll(() => world?.close());

  it('writes a comment about the findings in the repository, and updates it after they are fixed', async () => {
    const workspace = temporaryFolder('shop');
    cpSync(join(SHOP, 'app'), workspace, { recursive: true });
    const before = await world.run(file, { workspace, headSha: 'a'.repeat(40) });
    const { id, body } = onlyComment(world);
    expect(before.outcome).toBe('failure');
    expect(before.steps[1]).toMatchObject({ outcome: 'failure', outputs: { decision: 'fail' } });
    expect(body).toContain('CVE-2021-44906');
    expect(before.steps[1]?.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'package.json', line: 11 }),
    );

    upgrade(workspace);
    const after = await world.run(file, { workspace, headSha: 'b'.repeat(40) });
    expect(after.outcome).toBe('success');
    expect(after.steps[1]?.outputs['decision']).toBe('pass');
    expect(onlyComment(world)).toMatchObject({ id });
    expect(onlyComment(world).body).not.toContain('CVE-2021-44906');
    for (const job of [before, after]) expectCleanRun(job, world);
    expect(world.violations()).toEqual([]);
  }, 60_000);

  it('writes the result to the summary if the run for a fork has no permission to comment', async () => {
    const comments = new Map(world.github.state.comments);
    const workspace = join(SHOP, 'app');
    const job = await world.run(file, { workspace, headSha: 'c'.repeat(40), fork: 'evil/app' });
    expect(job.steps[1]?.outputs['decision']).toBe('fail');
    expect(job.steps[1]?.summary).toContain(CRITICAL.name);
    expect(world.github.state.comments).toEqual(comments);
    expectCleanRun(job, world);
    expect(world.violations()).toEqual([]);
  }, 60_000);
});

describe('the root action in a container job', () => {
  it.each([
    ['the workspace by default', '', 'fail', 'package.json'],
    [
      'nothing, and ends with an error, if the path exists only outside the container',
      '${{ github.workspace }}',
      'error',
      undefined,
    ],
  ])(
    'reads %s',
    async (_name, path, decision, file) => {
      const world = await startWorkflowWorld();
      const workflow = join(temporaryFolder('workflow'), 'container.yml');
      writeFileSync(workflow, inContainer(path));
      const job = await world.run(workflow, {
        workspace: join(SHOP, 'app'),
        headSha: 'a'.repeat(40),
      });
      await world.close();
      const [step] = job.steps;
      expect(step?.outputs['decision']).toBe(decision);
      expect(step?.annotations.find((each) => each.file !== undefined)?.file).toBe(file);
    },
    60_000,
  );
});

describe('examples/workflows/fork-comment.yml', () => {
  let world: WorkflowWorld;

  beforeAll(async () => {
    world = await startWorkflowWorld();
  }, 60_000);

  afterAll(() => world?.close());

  const scan = (fork: string, actor = 'octocat') =>
    world.run(join(WORKFLOWS, 'pull-request.yml'), {
      workspace: join(SHOP, 'app'),
      headSha: 'c'.repeat(40),
      ...{ fork, actor },
    });
  const comment = (headSha: string, fork: string, actor = 'octocat') =>
    world.runAfter(join(WORKFLOWS, 'fork-comment.yml'), { headSha, fork, actor });

  it('writes a comment on the pull request from a fork, with the findings of its run', async () => {
    const scanned = await scan('fork/app');
    expect(scanned.steps.map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'success']);
    expect(world.github.state.comments.size).toBe(0);
    const job = await comment('c'.repeat(40), 'fork/app');
    expect(job.outcome).toBe('success');
    expect(outcomes(job)).toEqual({ 'Download the results': 'success', Report: 'failure' });
    const { body, issue } = onlyComment(world);
    expect(issue).toBe(7);
    expect(body).toContain(CRITICAL.name);
    expect(body).toContain('[`ccccccc`]');
    expect(body).toContain('The author of the pull request controls these results');
    for (const each of [scanned, job]) expectCleanRun(each, world);
    expect(world.violations()).toEqual([]);
  }, 60_000);

  it('does not write a comment if the pull request has changed since the run', async () => {
    const before = { ...onlyComment(world) };
    const job = await comment('e'.repeat(40), 'other/app');
    expect(stepNamed(job, 'Report').log.join('\n')).toContain('No comment: no open pull request');
    expect(onlyComment(world)).toEqual(before);
  }, 60_000);

  it('writes a comment on a pull request from Dependabot even though the branch is in the same repository', async () => {
    world.github.state.comments.clear();
    const scanned = await scan('octo/app', 'dependabot[bot]');
    expect(scanned.steps.at(-1)).toMatchObject({ outcome: 'success' });
    const job = await comment('c'.repeat(40), 'octo/app', 'dependabot[bot]');
    expect(outcomes(job)).toEqual({ 'Download the results': 'success', Report: 'failure' });
    expect(onlyComment(world).body).toContain(CRITICAL.name);
  }, 60_000);

  it('ignores pull requests from the repository itself, because the scanning run writes the comment', async () => {
    const scanned = await scan('octo/app');
    expect(scanned.steps.at(-1)).toMatchObject({ outcome: 'skipped' });
    expect(await comment('c'.repeat(40), 'octo/app')).toMatchObject({ outcome: 'skipped' });
  }, 60_000);
});

describe('the root action with `sign: true`', () => {
  const file = join(temporaryFolder('workflow'), 'container.yml');
  let world: WorkflowWorld;

  beforeAll(async () => {
    writeFileSync(file, SIGNING_WORKFLOW);
    world = await startWorkflowWorld();
  }, 60_000);

  afterAll(() => world?.close());

  it('does not sign an image if its scan fails', async () => {
    const image = shopImage({ isPatched: false });
    // The job checks out no files.
    const workspace = temporaryFolder('workspace');
    const job = await world.run(file, { workspace, headSha: 'b'.repeat(40), image });
    const { digest } = image.manifest;
    expect(job.steps.at(-1)).toMatchObject({
      outcome: 'failure',
      outputs: { decision: 'fail', digest },
    });
    expect([...world.registry.tags.keys()]).not.toContain(`octo/app:${signatureTag(image)}`);
    expect(onlyComment(world).body).toContain(CRITICAL.name);
    expect(world.sigstore.requests).toEqual([]);
    expectCleanRun(job, world);
    expect(world.violations()).toEqual([]);
  }, 60_000);
});

/** Returns the comment of the bot. Throws unless there is exactly one. */
function onlyComment({ github }: WorkflowWorld): StoredComment {
  const comments = [...github.state.comments.values()];
  const [comment] = comments;
  if (comment === undefined || comments.length > 1) {
    throw new Error(`there are ${comments.length} comments`);
  }
  return comment;
}

function signatureTag(image: BuiltImage): string {
  return `${image.manifest.digest.replace(':', '-')}.sig`;
}

function outcomes(job: JobRun): Readonly<Record<string, string>> {
  return Object.fromEntries(job.steps.map(({ name, outcome }) => [name, outcome]));
}

function stepNamed(job: JobRun, name: string) {
  const step = job.steps.find((each) => each.name === name);
  if (step === undefined) throw new Error(`there is no step '${name}'`);
  return step;
}

/** Returns the headings of comments, without emoji, which some fonts lack. */
function headings(comments: readonly StoredComment[]): readonly string[] {
  return comments.flatMap(({ body }) => body.split('\n').filter((line) => line.startsWith('#')));
}

/** Expects that no secret, no deprecated command format and no exceeded limit appears. */
function expectCleanRun(job: JobRun, world: WorkflowWorld): void {
  for (const { name, legacyCommands, errors, dropped } of job.steps) {
    const kept = { name, legacyCommands, errors, dropped };
    const none = { error: 0, warning: 0, notice: 0 };
    expect(kept).toEqual({ name, legacyCommands: [], errors: [], dropped: none });
  }
  const comments = [...world.github.state.comments.values()].map(({ body }) => body);
  const shown = JSON.stringify([job, comments]);
  expect(world.secrets().filter((secret) => shown.includes(secret))).toEqual([]);
  // Prefix of every JSON Web Token.
  expect(shown).not.toContain('eyJ0eXAiOiJKV1Qi');
}

/** Applies the fixes that the author of the example shop would make. */
function upgrade(workspace: string): void {
  for (const name of ['package.json', 'package-lock.json']) {
    const path = join(workspace, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"1.2.5"', '"1.2.6"').replaceAll('"4.17.20"', '"4.17.21"'));
  }
}
