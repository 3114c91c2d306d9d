import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADVISORIES, CRITICAL, shopImage } from '../support/e2e/shop.ts';
import { startWorkflowWorld, type WorkflowWorld } from '../support/e2e/workflow-world.ts';
import { temporaryFolder } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

const WORKFLOWS = join(ROOT, 'examples', 'workflows');
const APP = join(ROOT, 'examples', 'shop', 'app');
const SERVER = 'https://github.example.com';

/** Starts the services for the tests of one workflow. */
function world(options: Parameters<typeof startWorkflowWorld>[0] = {}) {
  const started: { world?: WorkflowWorld } = {};
  beforeAll(async () => {
    started.world = await startWorkflowWorld(options);
  }, 120_000);
  afterAll(() => started.world?.close());
  return started as { world: WorkflowWorld };
}

describe('examples/workflows', () => {
  const services = world();

  it('nightly.yml uploads all findings on the default branch to code scanning', async () => {
    const job = await services.world.run(join(WORKFLOWS, 'nightly.yml'), {
      workspace: APP,
      headSha: 'a'.repeat(40),
      github: { event_name: 'schedule', ref: 'refs/heads/main', ref_name: 'main' },
    });
    expect(job.steps[1]?.outputs).toMatchObject({ decision: 'fail', new: '' });
    // The scan and the audit each upload a file.
    expect(services.world.github.state.sarifs.size).toBe(2);
    expect(services.world.github.state.comments.size).toBe(0);
    expect(services.world.violations()).toEqual([]);
  }, 60_000);

  it('monorepo.yml scans each service in a separate job, and writes a separate comment for each service', async () => {
    const workspace = temporaryFolder('monorepo');
    for (const service of ['api', 'web']) {
      cpSync(APP, join(workspace, 'services', service), { recursive: true });
    }
    const file = join(WORKFLOWS, 'monorepo.yml');
    const jobs = await services.world.runAll(file, { workspace, headSha: 'a'.repeat(40) });
    expect(jobs.map(({ matrix, outcome }) => [matrix['service'], outcome])).toEqual([
      ['api', 'failure'],
      ['web', 'failure'],
    ]);
    const comments = [...services.world.github.state.comments.values()];
    expect(comments).toHaveLength(2);
    for (const { body } of comments) expect(body).toContain(CRITICAL.name);
    expect(services.world.violations()).toEqual([]);
  }, 60_000);
});

describe('examples/workflows/air-gapped.yml', () => {
  const services = world({ advisories: ADVISORIES });

  it('scans with a folder of advisories, without requests to an advisory service', async () => {
    const file = join(WORKFLOWS, 'air-gapped.yml');
    const job = await services.world.run(file, { workspace: APP, headSha: 'a'.repeat(40) });
    expect(job.steps[1]?.outputs).toMatchObject({ decision: 'fail', complete: 'true' });
    expect(services.world.osv.requests).toEqual([]);
  }, 60_000);
});

describe('examples/workflows/enterprise-server.yml', () => {
  const ref = 'octo/app/.github/workflows/image.yml@refs/heads/main';
  const services = world({
    issuer: `${SERVER}/_services/token`,
    claims: { job_workflow_ref: ref, workflow_ref: ref, ref: 'refs/heads/main' },
  });

  it('signs and verifies an image with a separate Sigstore instance', async () => {
    const image = shopImage({ isPatched: true });
    const job = await services.world.run(join(WORKFLOWS, 'enterprise-server.yml'), {
      workspace: APP,
      headSha: 'a'.repeat(40),
      image,
      password: 'registry-password',
      github: {
        event_name: 'push',
        server_url: SERVER,
        workflow_ref: ref,
        ref: 'refs/heads/main',
        ref_name: 'main',
      },
    });
    expect(job.steps.map(({ name, outcome }) => [name, outcome])).toEqual(
      job.steps.map(({ name }) => [name, 'success']),
    );
    expect(job.steps.at(-1)?.outputs).toMatchObject({ decision: 'pass' });
    expect(services.world.violations()).toEqual([]);
  }, 60_000);
});
