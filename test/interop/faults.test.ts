import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../actions/attest/main.ts';
import { RemoteError, TrustError } from '../../shared/errors/errors.ts';
import { httpFetch } from '../../shared/net/http-fetch.ts';
import type { Fetch } from '../../shared/net/network.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { actionHost, sigstoreInputs } from '../support/action-host.ts';
import { addRelease } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../support/memory-registry.ts';
import { temporaryFolder } from '../support/programs.ts';
import { inWorkflow } from '../support/released.ts';
import { pushImage } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

/** Timeout of a request in a run with a hanging service, in milliseconds. Real runs use 30 s. */
const PATIENCE_MS = 500;
const ALWAYS = 1_000;

const FAULTS = ['429', '500', '502', 'hang', 'cut'] as const;
type FaultName = (typeof FAULTS)[number];

/** Requests of a run. The keys are services. */
const PHASES = {
  'Fulcio: certificate': '/api/v2/signingCert',
  'Rekor: entry': '/api/v1/log/entries',
  'TSA: timestamp': '/api/v1/timestamp',
  'registry: reading manifests': /^GET .*\/manifests\//,
  'registry: reading blobs': /^GET .*\/blobs\//,
  'registry: asking for uploads': /^POST .*\/blobs\/uploads\//,
  'registry: beginning an upload': /^POST .*\/blobs\/uploads\//,
  'registry: ending an upload': /^PUT .*\/blobs\/uploads\//,
  'registry: writing a referrer': /^PUT .*\/manifests\/sha256:/,
  'registry: writing the fallback tag': /^PUT .*\/manifests\/sha256-[0-9a-f]{64}$/,
  'registry: writing the legacy tag': /^PUT .*\/manifests\/sha256-[0-9a-f]{64}\.att$/,
  'GitHub: asking for attestations': 'repos/create-attestation (empty)',
  'GitHub: listing attestations': 'repos/list-attestations',
  'GitHub: storing an attestation': 'repos/create-attestation',
  'GitHub: finding a release': 'repos/list-releases',
  'GitHub: listing its files': 'repos/list-release-assets',
  'GitHub: uploading a file': 'repos/upload-release-asset',
} as const;
type Phase = keyof typeof PHASES;

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let registry: MemoryRegistry;
let github: GitHubServer;
let predicate: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: realNow });
  services = await sigstoreInputs(sigstore);
  predicate = join(temporaryFolder('faults'), 'result.json');
  writeFileSync(predicate, '{"result":"PASSED","configuration":[]}');
});
beforeEach(async () => {
  registry = await startMemoryRegistry();
  github = await startGitHub({ permissions: { attestations: 'write', contents: 'write' } });
  addRelease(github.state, 'v1', { draft: true });
});
afterEach(async () => {
  sigstore.mend();
  await registry.stop();
  await github.close();
});
afterAll(() => sigstore.close());

/** Makes `times` requests of one phase fail. */
function strike(phase: Phase, fault: FaultName, times: number): void {
  const target = PHASES[phase];
  const status = Number(fault);
  if (target instanceof RegExp) {
    const how =
      fault === 'hang'
        ? { kind: 'hang' as const }
        : fault === 'cut'
          ? { kind: 'cut' as const, bytes: 5 }
          : { kind: 'status' as const, status };
    // A client first asks the registry if it accepts uploads.
    const since = phase === 'registry: beginning an upload' ? { since: /^HEAD / } : {};
    registry.faults.push({ matches: target, how, times, ...since });
  } else if (target.startsWith('/')) {
    const kind = fault === 'hang' || fault === 'cut' ? { kind: fault } : undefined;
    sigstore.fail({ path: target, times, fault: kind ?? { kind: 'status', status } });
  } else {
    const kind = fault === 'hang' || fault === 'cut' ? { [fault]: true } : { status };
    github.fail({ op: target, times, ...kind });
  }
}

/** Requires that the first request of the phase failed. A phase without requests would always pass. */
function expectStruck(phase: Phase): void {
  const target = PHASES[phase];
  if (target instanceof RegExp) expect(registry.faults).toEqual([]);
  else if (target.startsWith('/')) {
    expect(sigstore.requests.some(({ path }) => path === target)).toBe(true);
  } else {
    const [operation] = target.split(' ');
    expect(github.log.some((each) => each.operation === operation)).toBe(true);
  }
}

function repair(): void {
  sigstore.mend();
  registry.faults.splice(0);
  // GitHub cannot undo a write, so that the remaining faults have no effect.
}

const impatient: Fetch = (url, init) =>
  httpFetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });

async function run(image: string, fault?: FaultName): Promise<void> {
  const inputs = { image, type: 'test-result', predicate, legacy: 'true', github: 'true' };
  const host = actionHost(
    { ...services, ...inputs, release: 'v1', 'github-token': github.token },
    { ...inWorkflow(sigstore, github), fetch: fault === 'hang' ? impatient : httpFetch },
  );
  await attest(host);
}

/** Requires that every store contains all evidence once. */
async function expectComplete(digest: string): Promise<void> {
  const found = await listEvidence(openTestStore(registry.host), digest);
  expect(found.map(({ kind }) => kind).sort()).toEqual(['bundle', 'legacy-attestation']);
  expect(github.state.attestations.size).toBe(1);
  const [release] = github.state.releases.values();
  expect(release?.assets.map(({ name }) => name)).toEqual(['app.test-result.sigstore.json']);
}

async function anImage() {
  const { descriptor } = await pushImage(openTestStore(registry.host));
  return { digest: descriptor.digest, image: `${registry.host}/octo/app:latest` };
}

const phases = Object.keys(PHASES) as Phase[];
const table = phases.flatMap((phase) => FAULTS.map((fault) => [phase, fault] as const));

describe('a run of the actions', () => {
  it.each(table)('recovers from a single fault in the phase %s: %s', async (phase, fault) => {
    const { image, digest } = await anImage();
    strike(phase, fault, 1);
    try {
      await run(image, fault);
    } catch (error) {
      // A write that could have succeeded is not repeated blindly, because the next run checks it first.
      expect(error).toBeInstanceOf(RemoteError);
      await run(image);
    }
    expectStruck(phase);
    await expectComplete(digest);
  });

  const lasting = phases.filter(
    (phase) => !phase.startsWith('GitHub') && phase !== 'registry: asking for uploads',
  );
  it.each(lasting)(
    'fails while a fault persists in the phase %s, and succeeds later',
    async (phase) => {
      const { image, digest } = await anImage();
      strike(phase, '502', ALWAYS);
      const failure = await run(image).catch((error: unknown) => error);
      expect(failure instanceof RemoteError || failure instanceof TrustError).toBe(true);
      repair();
      await run(image);
      await expectComplete(digest);
    },
  );
});
