import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ghFolder } from '../support/e2e/gh-folder.ts';
import type { StoredRelease } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { temporaryFolder } from '../support/programs.ts';
import { type ActionProcess, startActionProcess } from '../support/runner/action-process.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { ROOT } from '../support/sources.ts';
import { realNow } from '../support/test-clock.ts';
import { type JobRun, runWorkflow } from '../support/workflow/run-workflow.ts';

const REPOSITORY = 'octo/app';
const FILE = join(ROOT, 'examples/workflows/release-gate.yml');
const SHARED = join(ROOT, '.github/workflows/release-gate.yml');
const OWN_WORKFLOW = `${REPOSITORY}/.github/workflows/release-gate.yml@refs/tags/v1.0.0`;
const BOM = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };

interface World {
  readonly github: GitHubServer;
  readonly sigstore: LocalSigstore;
  readonly checkout: string;
  readonly trust: string;
  readonly bin: string;
}

/** Runs the sources of the actions. The first test runs the built actions. */
let actions: ActionProcess;

describe('examples/workflows/release-gate.yml', () => {
  let world: World;
  beforeAll(async () => {
    actions = startActionProcess();
    world = await startWorld(OWN_WORKFLOW);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([actions.close(), closeWorld(world)]);
  });

  it('publishes files with their evidence only after all evidence is verified', async () => {
    const run = await release(world, 'v1.0.0', { sbom: 'bom.cdx.json' }, { isBuilt: true });
    expect(outcomes(run)).toEqual(run.steps.map(() => 'success'));
    const published = releaseOf(world, 'v1.0.0');
    expect(published.draft).toBe(false);
    expect(published.assets.map(({ name }) => name).sort()).toEqual([
      'SHA256SUMS',
      'SHA256SUMS.sigstore.json',
      'app.tar.gz',
      'app.tar.gz.sigstore.json',
      'bom.cdx.json',
      'bom.cdx.json.sigstore.json',
      'provenance.intoto.jsonl',
      'provenance.sigstore.json',
      'sbom.sigstore.json',
    ]);
    expect(world.github.state.attestations.size).toBe(2);
    const last = world.github.log.filter(({ method }) => method !== 'GET').at(-1);
    expect(last?.operation).toBe('repos/update-release');
    expect([...world.github.violations, ...world.sigstore.violations]).toEqual([]);
  }, 60_000);

  it('does not change a published release', async () => {
    await release(world, 'v1.1.0');
    const before = releaseOf(world, 'v1.1.0').assets.map(({ id }) => id);
    const again = await release(world, 'v1.1.0');
    expect(again.outcome).toBe('failure');
    expect(releaseOf(world, 'v1.1.0').assets.map(({ id }) => id)).toEqual(before);
  }, 60_000);

  it('does not publish anything if a file was added, and reuses the draft', async () => {
    const url = `${world.github.url}/repos/${REPOSITORY}/releases`;
    const token = world.github.issueToken({ contents: 'write' });
    const headers = { authorization: `Bearer ${token}` };
    const body = JSON.stringify({ tag_name: 'v1.2.0', draft: true });
    await fetch(url, { method: 'POST', headers, body });
    const { id, assets } = releaseOf(world, 'v1.2.0');
    const upload = `${world.github.url}/uploads/repos/${REPOSITORY}/releases/${id}/assets?name=evil.sh`;
    await fetch(upload, { method: 'POST', headers, body: 'rm -rf /' });
    const stopped = await release(world, 'v1.2.0');
    expect(stopped.outcome).toBe('failure');
    expect(failed(stopped)).toBe('Download the release');
    expect(releaseOf(world, 'v1.2.0').draft).toBe(true);
    assets.splice(
      assets.findIndex(({ name }) => name === 'evil.sh'),
      1,
    );
    expect((await release(world, 'v1.2.0')).outcome).toBe('success');
    expect(releaseOf(world, 'v1.2.0').draft).toBe(false);
  }, 60_000);

  it('creates a draft only if it can list the existing releases', async () => {
    const failed502 = world.github.fail({ op: 'repos/list-releases', status: 502 });
    const run = await release(world, 'v1.3.0');
    expect(failed502()).toBe(true);
    expect(failed(run)).toBe('Draft the release');
    expect([...world.github.state.releases.values()].map(({ tag }) => tag)).not.toContain('v1.3.0');
  }, 60_000);

  it.each(['.hidden', 'with space', 'label#1'])(
    'does not publish a file that the release would rename: %s',
    async (name) => {
      const run = await release(world, 'v1.4.0', {}, { name });
      expect(failed(run)).toBe('Hash the files');
    },
    60_000,
  );

  it('does not publish files that a different workflow signed', async () => {
    const stranger = await startWorld(`${REPOSITORY}/.github/workflows/other.yml@refs/tags/v1.0.0`);
    const run = await release(stranger, 'v1.0.0');
    expect(failed(run)).toBe('Verify the evidence');
    expect(releaseOf(stranger, 'v1.0.0').draft).toBe(true);
    await closeWorld(stranger);
  }, 60_000);

  it('does not publish an archive that was signed for a different repository', async () => {
    const stranger = await startWorld(OWN_WORKFLOW, 'mallory/app');
    const run = await release(stranger, 'v1.0.0');
    expect(failed(run)).toBe('Verify the evidence');
    expect(releaseOf(stranger, 'v1.0.0').draft).toBe(true);
    await closeWorld(stranger);
  }, 60_000);

  it('is identical to the reusable workflow except for the owner', () => {
    const [own = '', shared = ''] = [FILE, SHARED].map((path) => readFileSync(path, 'utf8'));
    const identity = /certificate-identity-pattern: .*/;
    // Our workflow runs only on github.com, but a copy of the workflow can run on another server.
    const server = /^ *GH_ENTERPRISE_TOKEN: .*\n/m;
    const body = (text: string) =>
      text.slice(text.indexOf('\nname:')).replace(identity, '').replace(server, '');
    expect(body(own).replaceAll(/assay-dev\/assay\/(actions\/\w+)@v1/g, '$$/$1')).toBe(
      body(shared),
    );
    expect(identity.exec(shared)?.[0]).toContain('/assay-dev/assay/.github/workflows/');
  });
});

async function startWorld(jobWorkflow: string, repository = REPOSITORY): Promise<World> {
  const checkout = await builtCheckout();
  const claims = {
    repository,
    ref: 'refs/tags/v1.0.0',
    job_workflow_ref: jobWorkflow,
    workflow_ref: `${REPOSITORY}/.github/workflows/ci.yml@refs/tags/v1.0.0`,
  };
  const [github, sigstore] = await Promise.all([
    startGitHub({ repository: REPOSITORY }),
    startSigstore({ now: realNow, claims }),
  ]);
  const trust = temporaryFolder('trust');
  await sigstore.writeFiles(trust);
  return { github, sigstore, checkout, trust, bin: ghFolder() };
}

async function closeWorld(world: World | undefined): Promise<void> {
  await Promise.all([world?.github.close(), world?.sigstore.close()]);
}

/** Runs the workflow on the files of another job. */
async function release(
  world: World,
  tag: string,
  inputs: Readonly<Record<string, unknown>> = {},
  { name = 'app.tar.gz', isBuilt = false } = {},
): Promise<JobRun> {
  const artifacts = temporaryFolder('artifacts');
  mkdirSync(join(artifacts, 'release'));
  writeFileSync(join(artifacts, 'release', name), `app ${tag}`);
  writeFileSync(join(artifacts, 'release/bom.cdx.json'), JSON.stringify(BOM));
  const root = join(world.trust, 'trusted_root.json');
  const custom = { instance: 'custom', 'trusted-root': root };
  const signing = { ...custom, 'signing-config': join(world.trust, 'signing_config_v1.json') };
  const { requestUrl: url, requestToken: token } = world.sigstore.oidc;
  const { jobs } = await runWorkflow(FILE, {
    actions: isBuilt ? undefined : actions,
    workspace: temporaryFolder('workspace'),
    repositories: { 'assay-dev/assay': world.checkout },
    inputs: { tag, artifact: 'release', sbom: '', instance: 'auto', github: true, ...inputs },
    github: {
      api_url: world.github.url,
      event_name: 'push',
      repository: REPOSITORY,
      ref: `refs/tags/${tag}`,
      run_id: '7',
    },
    token: (permissions) => world.github.issueToken(permissions),
    idToken: () => ({ url, token }),
    overrides: {
      env: {
        PATH: `${world.bin}:${process.env['PATH']}`,
        GH_TEST_ARTIFACTS: artifacts,
      },
      with: {
        'assay-dev/assay/actions/sign': signing,
        'assay-dev/assay/actions/attest': signing,
        'assay-dev/assay/actions/verify': custom,
      },
    },
  });
  const [job] = jobs;
  if (job === undefined) throw new Error('it has no job');
  return job;
}

function releaseOf({ github }: World, tag: string): StoredRelease {
  const found = [...github.state.releases.values()].find((one) => one.tag === tag);
  if (found === undefined) throw new Error(`there is no release ${tag}`);
  return found;
}

function outcomes(run: JobRun): readonly string[] {
  return run.steps.map(({ name, outcome, log }) =>
    outcome === 'success' ? outcome : `${name}: ${outcome}\n${log.join('\n')}`,
  );
}

function failed(run: JobRun): string | undefined {
  return run.steps.find(({ outcome }) => outcome === 'failure')?.name;
}
