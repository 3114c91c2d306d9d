import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addPull, addRelease } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';

/** Kinds of GitHub servers, each with the features that it lacks. */
const KINDS: readonly (readonly [kind: string, absent: readonly string[]])[] = [
  ['dotcom', []],
  ['ghec', []],
  ['ghes', ['repos/create-attestation', 'repos/list-attestations']],
];

const ALL_PERMISSIONS = {
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
} as const;

const SHA = 'a'.repeat(40);
const REPOSITORY = '/repos/octo/app';

interface Step {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Makes every call that the GitHub test server supports, and compares requests and responses with the OpenAPI
 * description of GitHub. The test server must not be more lenient than GitHub, and its responses must have the same
 * form.
 */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const [kind, absent] of KINDS) {
    const file = join(shared, 'data', 'github-openapi', `subset-${kind}.json`);
    const server = await startGitHub({
      permissions: ALL_PERMISSIONS,
      openapi: JSON.parse(readFileSync(file, 'utf8')),
    });
    try {
      for (const step of prepare(server).filter(({ operation }) => !absent.includes(operation))) {
        const problems = await run(server, step);
        if (problems.length === 0) passed += 1;
        else failed += 1;
        for (const problem of problems) print(`${kind} ${step.operation}: ${problem}`);
      }
    } finally {
      await server.close();
    }
  }
  return { passed, failed };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(server: GitHubServer, step: Step): Promise<readonly string[]> {
  const before = server.violations.length;
  const isBytes = step.body instanceof Uint8Array;
  const response = await fetch(server.url + step.path, {
    method: step.method,
    headers: {
      authorization: `Bearer ${server.token}`,
      ...(isBytes ? { 'content-type': 'application/octet-stream' } : {}),
    },
    ...(step.body === undefined ? {} : { body: isBytes ? step.body : JSON.stringify(step.body) }),
  });
  await response.arrayBuffer();
  const { operation } = server.log.at(-1) ?? {};
  return [
    ...(response.status === step.status ? [] : [`status ${response.status}, not ${step.status}`]),
    ...(operation === step.operation ? [] : [`this is ${operation}`]),
    ...server.violations
      .slice(before)
      .flatMap(({ kind, problems }) => problems.map((problem) => `${kind}: ${problem}`)),
  ];
}

/** Creates one of each object on the server, and a call for each operation. */
function prepare({ state }: GitHubServer): readonly Step[] {
  addPull(state, { files: [{ filename: 'package-lock.json', status: 'modified' }] });
  const release = addRelease(state, 'v1.0.0');
  state.files.set('docs/a.md', Buffer.from('text'));
  const first = state.nextId;
  return [
    ...comments(first),
    ...checks(first + 1),
    ...pulls(),
    ...uploads(),
    ...releases(release.id),
  ];
}

function comments(id: number): readonly Step[] {
  const all = `${REPOSITORY}/issues/7/comments`;
  const one = `${REPOSITORY}/issues/comments/${id}`;
  const body = { body: '<!-- assay -->\nText' };
  return [
    { operation: 'issues/create-comment', method: 'POST', path: all, status: 201, body },
    { operation: 'issues/list-comments', method: 'GET', path: `${all}?per_page=100`, status: 200 },
    { operation: 'issues/get-comment', method: 'GET', path: one, status: 200 },
    { operation: 'issues/update-comment', method: 'PATCH', path: one, status: 200, body },
    { operation: 'issues/delete-comment', method: 'DELETE', path: one, status: 204 },
  ];
}

function checks(id: number): readonly Step[] {
  const all = `${REPOSITORY}/check-runs`;
  const annotation = {
    path: 'package-lock.json',
    start_line: 3,
    end_line: 3,
    annotation_level: 'failure',
    message: 'text',
    title: 'title',
  };
  const output = { title: 'title', summary: 'text', annotations: [annotation] };
  const created = {
    name: 'assay',
    head_sha: SHA,
    status: 'completed',
    conclusion: 'failure',
    output,
  };
  const annotations = `${all}/${id}/annotations`;
  return [
    { operation: 'checks/create', method: 'POST', path: all, status: 201, body: created },
    {
      operation: 'checks/update',
      method: 'PATCH',
      path: `${all}/${id}`,
      status: 200,
      body: { output },
    },
    { operation: 'checks/get', method: 'GET', path: `${all}/${id}`, status: 200 },
    { operation: 'checks/list-annotations', method: 'GET', path: annotations, status: 200 },
  ];
}

function pulls(): readonly Step[] {
  const one = `${REPOSITORY}/pulls/7`;
  const ofCommit = 'repos/list-pull-requests-associated-with-commit';
  const commit = `${REPOSITORY}/commits/${SHA}/pulls`;
  const list = `${REPOSITORY}/pulls?state=open&head=octo:feature&per_page=100`;
  return [
    { operation: 'repos/get', method: 'GET', path: REPOSITORY, status: 200 },
    { operation: 'pulls/get', method: 'GET', path: one, status: 200 },
    { operation: 'pulls/list', method: 'GET', path: list, status: 200 },
    { operation: 'pulls/list-files', method: 'GET', path: `${one}/files?page=1`, status: 200 },
    { operation: ofCommit, method: 'GET', path: commit, status: 200 },
    {
      operation: 'repos/get-content',
      method: 'GET',
      path: `${REPOSITORY}/contents/docs%2Fa.md`,
      status: 200,
    },
  ];
}

function uploads(): readonly Step[] {
  const digest = 'b'.repeat(64);
  return [
    {
      operation: 'code-scanning/upload-sarif',
      method: 'POST',
      path: `${REPOSITORY}/code-scanning/sarifs`,
      status: 202,
      body: {
        commit_sha: SHA,
        ref: 'refs/pull/7/merge',
        sarif: gzipSync('{"version":"2.1.0","runs":[]}').toString('base64'),
        started_at: '2026-01-02T03:04:05Z',
      },
    },
    {
      operation: 'dependency-graph/create-repository-snapshot',
      method: 'POST',
      path: `${REPOSITORY}/dependency-graph/snapshots`,
      status: 201,
      body: aSnapshot(),
    },
    {
      operation: 'repos/create-attestation',
      method: 'POST',
      path: `${REPOSITORY}/attestations`,
      status: 201,
      body: { bundle: aBundle(digest) },
    },
    {
      operation: 'repos/list-attestations',
      method: 'GET',
      path: `${REPOSITORY}/attestations/sha256:${digest}?per_page=10`,
      status: 200,
    },
  ];
}

function releases(id: number): readonly Step[] {
  const all = `${REPOSITORY}/releases`;
  const upload = `/uploads${all}/${id}/assets?name=bom.cdx.json`;
  const body = { tag_name: 'v2.0.0', name: 'v2', draft: true };
  return [
    { operation: 'repos/create-release', method: 'POST', path: all, status: 201, body },
    {
      operation: 'repos/upload-release-asset',
      method: 'POST',
      path: upload,
      status: 201,
      body: Buffer.from('{}'),
    },
    {
      operation: 'repos/list-release-assets',
      method: 'GET',
      path: `${all}/${id}/assets`,
      status: 200,
    },
    {
      operation: 'repos/get-release-by-tag',
      method: 'GET',
      path: `${all}/tags/v1.0.0`,
      status: 200,
    },
  ];
}

function aBundle(digest: string) {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: digest } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  };
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { tlogEntries: [] },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'MEUC' }],
    },
  };
}

function aSnapshot() {
  const lodash = {
    package_url: 'pkg:npm/lodash@4.17.20',
    relationship: 'direct',
    scope: 'runtime',
    dependencies: [],
  };
  return {
    version: 0,
    job: { id: '1', correlator: 'ci_build' },
    sha: SHA,
    ref: 'refs/heads/main',
    detector: { name: 'assay', version: '0.1.0', url: 'https://example.com' },
    scanned: '2026-01-02T03:04:05Z',
    manifests: {
      'package-lock.json': {
        name: 'package-lock.json',
        file: { source_location: 'package-lock.json' },
        resolved: { 'pkg:npm/lodash@4.17.20': lodash },
      },
    },
  };
}
