import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { main as verify } from '../../actions/verify/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { request } from '../../shared/net/request.ts';
import { dockerCredentials } from '../../shared/oci/docker-config.ts';
import { summaryProblem } from '../../shared/policy/content/summary.ts';
import { countDistinctSigners } from '../../shared/policy/distinct-signers.ts';
import { whyNotMet } from '../../shared/policy/verify-rules.ts';
import { actionHost } from '../support/action-host.ts';
import { impatientNetwork } from '../support/network.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { Attack, Random } from './attack.ts';
import { writeFiles } from './hide-package.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const SUBJECT = { name: 'ghcr.io/octo/app', digest: DIGEST };
const SIGNER = 'https://github.com/octo/app/.github/workflows/gate.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';

/** Attacks on signers, identities and trust roots. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a verification summary with a different resource, verifier or level is accepted for the image',
    rows: ['1.13'],
    variant(random) {
      const [what, change] = random.pick(summaryLies(random));
      const predicate = {
        verifier: { id: SIGNER },
        resourceUri: `pkg:oci/app@${encodeURIComponent(DIGEST)}`,
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
        ...change,
      };
      const identity = { san: SIGNER, issuer: ISSUER, claims: {} };
      const summary = { predicateType: SUMMARY_TYPE, predicate, identity };
      return { what, run: async () => summaryProblem(summary, {}, SUBJECT)?.message };
    },
  },
  {
    name: 'contradictory evidence passes by one of its two statements',
    rows: ['1.13'],
    variant(random) {
      const said = random.pick(contradictions(random));
      const run = async () => (await whyNotMet(proven(said), ANY_RULE, CONTEXT))?.message;
      return { what: JSON.stringify(said), run };
    },
  },
  {
    name: 'one workflow counts as two signers because it runs on two refs',
    rows: ['1.17'],
    variant(random) {
      const [workflow] = SIGNER.split('@');
      const refs = random.pick(['heads/', 'tags/', 'heads/x@', 'heads/a@refs/heads/']);
      const evidence = ['release', 'security'].map((name) => ({
        identity: { san: `${workflow}@refs/${refs}${random.word()}`, issuer: ISSUER, claims: {} },
        acceptedAs: [name],
      }));
      const run = async () => {
        const count = countDistinctSigners(evidence, ['release', 'security']);
        return count === 1 ? 'one signer' : undefined;
      };
      return { what: evidence.map(({ identity }) => identity.san).join(' and '), run };
    },
  },
  {
    name: 'a remote server redirects to a plain http service on the runner',
    rows: ['1.18'],
    variant(random) {
      const host = random.pick(['127.0.0.1', 'localhost', '[::1]', '127.1.2.3']);
      const status = random.pick([301, 302, 303, 307, 308]);
      const location = `http://${host}:${random.below(65_535) + 1}/${random.word()}`;
      return { what: `${status} to ${location}`, run: () => redirectTo(location, status) };
    },
  },
  {
    name: 'an export with an empty image passes and verifies nothing',
    rows: ['1.19'],
    variant(random) {
      const image = random.pick(['', ' ', '\n', '\t \n']);
      const form = random.pick(['commands', 'kyverno', 'policy-controller']);
      const inputs = { image, export: form, 'certificate-identity': SIGNER };
      return {
        what: JSON.stringify(inputs),
        run: () =>
          verify(actionHost({ ...inputs, 'trusted-root': emptyRoot() })).then(
            () => undefined,
            (error: unknown) => describeError(error).message,
          ),
      };
    },
  },
  {
    name: 'the workspace contains a Docker configuration',
    rows: ['1.20'],
    variant(random) {
      const env = random.pick([
        {},
        { HOME: '' },
        { HOME: '.' },
        { DOCKER_CONFIG: '.docker' },
        { HOME: 'WORKSPACE', GITHUB_WORKSPACE: 'WORKSPACE' },
        { DOCKER_CONFIG: 'WORKSPACE/.docker', GITHUB_WORKSPACE: 'WORKSPACE' },
        { DOCKER_CONFIG: 'WORKSPACE/..docker', GITHUB_WORKSPACE: 'WORKSPACE' },
        { HOME: 'WORKSPACE/../WORKSPACE_NAME', GITHUB_WORKSPACE: 'WORKSPACE' },
      ]);
      return { what: JSON.stringify(env), run: () => readsConfig(env, random.word()) };
    },
  },
  {
    name: 'an exported policy accepts an image that the policy refuses',
    rows: ['1.22'],
    variant(random) {
      const form = random.pick(['kyverno', 'policy-controller', 'commands']);
      const rule = random.pick([
        'condition: predicate.ok',
        'max-age-days: 3',
        `source: https://github.com/octo/${random.word()}`,
        'builder: https://github.com/octo/b/.github/workflows/b.yml@*',
        'type: sbom\n      complete: true',
        'type: vulnerabilities\n      fail-on: high',
        'type: verification-summary\n      verifier: https://v.example/1',
        'type: verification-summary\n      levels: [SLSA_BUILD_LEVEL_3]',
        'type: verification-summary',
        'type: test-result',
        'type: signature\n  platforms: all',
      ]);
      return { what: `${form}: ${rule}`, run: () => exportsLess(form, rule) };
    },
  },
  {
    name: 'a slow clock makes all evidence look recent',
    rows: ['2.12'],
    variant(random) {
      const days = 1 + random.below(3650);
      const signedAt = '2026-06-15T11:00:00Z';
      const now = new Date(Date.parse(signedAt) - days * 86_400_000);
      const evidence = {
        predicateType: 'https://example.test/a',
        origin: 'a file',
        identity: { san: SIGNER, issuer: ISSUER, claims: {} },
        acceptedAs: ['release'],
        signedAt,
        predicate: {},
      };
      const rule = {
        name: 'a',
        types: ['https://example.test/a'],
        signedBy: ['release'],
        signers: 1,
        maxAgeDays: 7,
        conditions: [],
      };
      const context = { subject: SUBJECT, now, vex: [], unmetCondition: async () => undefined };
      const run = async () => (await whyNotMet(evidence, rule, context))?.message;
      return { what: `a clock ${days} days behind`, run };
    },
  },
];

interface Said {
  readonly predicateType: string;
  readonly predicate: object;
}

function proven(said: Said) {
  const identity = { san: SIGNER, issuer: ISSUER, claims: {} };
  return { origin: 'a file', identity, acceptedAs: ['release'], signedAt: undefined, ...said };
}

const ANY_RULE = {
  name: 'a',
  types: [],
  signedBy: ['release'],
  signers: 1,
  failOn: undefined,
  conditions: [],
};

const CONTEXT = {
  subject: SUBJECT,
  now: new Date('2026-06-15T11:00:00Z'),
  vex: [],
  unmetCondition: async () => undefined,
};

/** Attestations with a type or statement that contradicts their content. */
function contradictions(random: Random): readonly Said[] {
  const tests = 'https://in-toto.io/attestation/test-result/v0.1';
  const provenance = 'https://slsa.dev/provenance/v1';
  const failed = [random.word()];
  const builder = { id: `https://${random.word()}.example` };
  const said: readonly (readonly [string, object])[] = [
    [tests, { result: 'PASSED', failedTests: failed }],
    [tests, { result: 'WARNED', failedTests: failed }],
    [tests, { result: 'PASSED', warnedTests: failed }],
    [tests, { result: 'PASSED', failedTests: failed[0] }],
    ['https://in-toto.io/attestation/test-result/v0.2', { result: 'PASSED' }],
    [
      'https://slsa.dev/verification_summary/v0.2',
      { verificationResult: 'PASSED', verification_result: 'FAILED' },
    ],
    [provenance, {}],
    [provenance, { runDetails: { builder: { id: SIGNER } }, builder }],
    ['https://cyclonedx.org/bom', {}],
    ['https://cyclonedx.org/bom/v1.6', { spdxVersion: 'SPDX-2.3' }],
    ['https://spdx.dev/Document', { bomFormat: 'CycloneDX' }],
    ['https://in-toto.io/attestation/vulns/v0.2', { result: [] }],
    ['https://cosign.sigstore.dev/attestation/vuln/v1', { scanner: {} }],
    ['https://openvex.dev/ns', { statements: [] }],
  ];
  return said.map(([predicateType, predicate]) => ({ predicateType, predicate }));
}

function summaryLies(random: Random): readonly (readonly [string, object])[] {
  const other = `sha256:${random.pick(['b', 'c', '0', '9']).repeat(64)}`;
  return [
    ['another digest', { resourceUri: `pkg:oci/app@${encodeURIComponent(other)}` }],
    [
      'another digest beside the right one',
      { resourceUri: `pkg:oci/app@${encodeURIComponent(other)}?checksum=${DIGEST}` },
    ],
    ['a list of digests', { resourceUri: `pkg:oci/app?checksum=${DIGEST},${other}` }],
    ['a failed level in another case', { verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'failed'] }],
    ['another name', { resourceUri: `ghcr.io/octo/${random.word()}` }],
    ['a longer name', { resourceUri: `${SUBJECT.name}${random.word(1)}` }],
    ['no resource', { resourceUri: undefined }],
    ['another verifier', { verifier: { id: `https://${random.word()}.example` } }],
    ['a verifier that begins like the signer', { verifier: { id: `${SIGNER}${random.word(2)}` } }],
    ['no verifier', { verifier: undefined }],
    ['a failed level', { verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'FAILED'] }],
    ['no levels', { verifiedLevels: [] }],
  ];
}

/** Sends a request with a first response that redirects. The attack succeeds if any credential is forwarded. */
async function redirectTo(location: string, status: number): Promise<string | undefined> {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response(null, { status: sent === 1 ? status : 200, headers: { location } });
  };
  const options = { service: 'a registry', method: 'PUT', body: 'secret', maxBytes: 1_000 };
  try {
    const { network } = impatientNetwork(fetch);
    await request(network, 'https://registry.example/v2/', options);
    return undefined;
  } catch (error) {
    return sent === 1 ? describeError(error).message : undefined;
  }
}

async function readsConfig(
  env: Readonly<Record<string, string>>,
  user: string,
): Promise<string | undefined> {
  const workspace = temporaryFolder('workspace');
  const auths = { 'registry.example': { username: user, password: 'p' } };
  const config = JSON.stringify({ auths });
  writeFiles(workspace, { '.docker/config.json': config, '..docker/config.json': config });
  const real = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace('WORKSPACE_NAME', basename(workspace)).replace('WORKSPACE', workspace),
    ]),
  );
  const before = process.cwd();
  process.chdir(workspace);
  try {
    const exec = async () => ({ exitCode: 1, stdout: Buffer.alloc(0) });
    const found = await dockerCredentials({ env: real, exec })('registry.example');
    return found === undefined ? 'no credentials' : undefined;
  } catch (error) {
    return describeError(error).message;
  } finally {
    process.chdir(before);
  }
}

async function exportsLess(form: string, rule: string): Promise<string | undefined> {
  const folder = temporaryFolder('export');
  const policy = join(folder, 'policy.yml');
  writeFileSync(
    policy,
    `verify:
  identities:
    release: {workflow: octo/app/.github/workflows/gate.yml@refs/heads/main}
  evidence:
    - ${rule.startsWith('type: ') ? rule : `type: provenance\n      ${rule}`}
`,
  );
  const inputs = { policy, export: form, 'export-only': 'true', 'export-images': 'ghcr.io/octo/*' };
  // Clusters trust this root, so that a missing root is never the reason for a refusal.
  return await verify(actionHost({ ...inputs, instance: 'public-good' })).then(
    () => undefined,
    (error: unknown) => describeError(error).message,
  );
}

function emptyRoot(): string {
  const path = join(temporaryFolder('root'), 'trusted_root.json');
  const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
  const lists = { tlogs: [], certificateAuthorities: [], ctlogs: [], timestampAuthorities: [] };
  writeFileSync(path, JSON.stringify({ mediaType, ...lists }));
  return path;
}
