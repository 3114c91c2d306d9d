import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAttestation } from '../../shared/github/attestations.ts';
import { createCheckRun } from '../../shared/github/check-run.ts';
import { uploadSarif } from '../../shared/github/code-scanning.ts';
import { upsertComment } from '../../shared/github/comment.ts';
import { listAttestations } from '../../shared/github/list-attestations.ts';
import { type GitHub, openGitHub } from '../../shared/github/open-github.ts';
import { pullRequestOf } from '../../shared/github/pull-request.ts';
import { uploadReleaseAsset } from '../../shared/github/releases.ts';
import { submitSnapshot } from '../../shared/github/submit-snapshot.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import { aFinding, aScan } from '../shared/report/a-report.ts';
import { addPull, addRelease } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { impatientNetwork } from '../support/network.ts';

const PERMISSIONS = {
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
} as const;

const REPOSITORY = 'octo/app';
const SHA = 'a'.repeat(40);
const HEX = 'b'.repeat(64);

type Call = (github: GitHub, server: GitHubServer) => Promise<unknown>;

/** All calls of our client, by name. */
const CALLS: readonly (readonly [name: string, call: Call])[] = [
  ['comment', comment],
  ['sarif', sarif],
  ['check run', checkRun],
  ['dependency snapshot', snapshot],
  ['pull request of a run', pullOfRun],
  ['release asset', releaseAsset],
  ['attestation', attestation],
];

/** Compares the requests of our client with the OpenAPI description for each kind of GitHub server. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const kind of ['dotcom', 'ghec', 'ghes']) {
    const path = join(shared, 'data', 'github-openapi', `subset-${kind}.json`);
    const openapi: unknown = JSON.parse(readFileSync(path, 'utf8'));
    for (const [name, call] of CALLS) {
      // GitHub Enterprise Server has no attestations.
      if (kind === 'ghes' && name === 'attestation') continue;
      const problems = await problemsOf(call, openapi);
      if (problems.length === 0) passed += 1;
      else failed += 1;
      for (const problem of problems) process.stdout.write(`${kind} ${name}: ${problem}\n`);
    }
  }
  return { passed, failed };
}

async function problemsOf(call: Call, openapi: unknown): Promise<readonly string[]> {
  const server = await startGitHub({ permissions: PERMISSIONS, repository: REPOSITORY, openapi });
  const { network } = impatientNetwork();
  const github = openGitHub({ token: server.token, apiUrl: server.url, network });
  try {
    await call(github, server);
  } catch (error) {
    return [String(error), ...violationsOf(server)];
  } finally {
    await server.close();
  }
  return violationsOf(server);
}

function violationsOf(server: GitHubServer): readonly string[] {
  return server.violations.flatMap(({ kind, problems }) =>
    problems.map((problem) => `${kind}: ${problem}`),
  );
}

async function comment(github: GitHub, server: GitHubServer): Promise<void> {
  addPull(server.state, {});
  const request = { repository: REPOSITORY, pullRequest: 7, marker: '<!-- m -->' };
  await upsertComment(github, { ...request, body: '<!-- m -->\none' });
  await upsertComment(github, { ...request, body: '<!-- m -->\ntwo' });
  const bodies = [...server.state.comments.values()].map(({ body }) => body);
  if (bodies.join() !== '<!-- m -->\ntwo') throw new Error(`there are ${bodies.length} comments`);
}

async function sarif(github: GitHub): Promise<void> {
  const scan = aScan({ findings: [aFinding()] });
  const options = { toolVersion: '1.0.0', category: 'scan' } as const;
  const upload = { repository: REPOSITORY, commitSha: SHA, ref: 'refs/pull/7/merge' };
  const { status } = await uploadSarif(github, { ...upload, sarif: renderSarif(scan, options) });
  if (status !== 'complete') throw new Error(`it is ${status}`);
}

async function checkRun(github: GitHub, { state }: GitHubServer): Promise<void> {
  const annotations = Array.from({ length: 60 }, (_, at) => ({
    path: 'package-lock.json',
    line: at + 1,
    level: 'failure' as const,
    title: 'High: CVE-1',
    message: 'lodash',
  }));
  await createCheckRun(github, {
    repository: REPOSITORY,
    commitSha: SHA,
    name: 'Assay',
    externalId: 'ci',
    detailsUrl: 'https://github.com/octo/app/actions/runs/1',
    conclusion: 'failure',
    title: 'Failed',
    summary: 'why',
    annotations,
  });
  const [stored] = state.checkRuns.values();
  if (stored?.annotations.length !== 60) throw new Error('annotations are missing');
}

async function snapshot(github: GitHub): Promise<void> {
  const purl = 'pkg:npm/lodash@4.17.15';
  const dependency = {
    package_url: purl,
    relationship: 'direct',
    scope: 'runtime',
    dependencies: [],
  } as const;
  const file = { source_location: 'package-lock.json' };
  await submitSnapshot(github, REPOSITORY, {
    sha: SHA,
    ref: 'refs/heads/main',
    job: { id: '1', correlator: 'ci', html_url: 'https://github.com/octo/app/actions/runs/1' },
    detector: { name: 'Assay', version: '1.0.0', url: 'https://example.com' },
    scanned: '2026-11-27T10:00:00Z',
    metadata: { complete: true },
    manifests: {
      a: { name: 'a', file, metadata: { digest: 'x' }, resolved: { [purl]: dependency } },
    },
  });
}

async function pullOfRun(github: GitHub, server: GitHubServer): Promise<void> {
  const pull = addPull(server.state, {});
  const workflowRun = {
    event: 'pull_request',
    head_sha: pull.headSha,
    head_branch: pull.headRef,
    head_repository: { full_name: pull.headRepository },
  };
  const payload = { workflow_run: workflowRun };
  const run = { repository: REPOSITORY, eventName: 'workflow_run', payload };
  const found = await pullRequestOf(github, run);
  if (found?.number !== pull.number) throw new Error(`found ${found?.number}`);
}

async function releaseAsset(github: GitHub, server: GitHubServer): Promise<void> {
  addRelease(server.state, 'v1.0.0');
  const asset = { name: 'bom.json', bytes: Buffer.from('{}'), contentType: 'application/json' };
  await uploadReleaseAsset(github, REPOSITORY, 'v1.0.0', asset);
}

async function attestation(github: GitHub): Promise<void> {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a', digest: { sha256: HEX } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const signatures = [{ sig: 'AA==' }];
  await createAttestation(github, REPOSITORY, {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { tlogEntries: [] },
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures },
  });
  const found = await listAttestations(github, REPOSITORY, `sha256:${HEX}`);
  if (found.length !== 1 || found[0]?.kind !== 'bundle') throw new Error('it is not there');
}
