import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../../../actions/attest/main.ts';
import { main as sign } from '../../../../actions/sign/main.ts';
import { DataError } from '../../../../shared/errors/errors.ts';
import { publishEvidence } from '../../../../shared/flows/publishing/publish-evidence.ts';
import type { OwnTrust } from '../../../../shared/flows/signing/signing.ts';
import type { Signer } from '../../../../shared/sign/signer.ts';
import { listEvidence } from '../../../../shared/store/list-evidence.ts';
import { actionHost, sigstoreInputs, written } from '../../../support/action-host.ts';
import { addRelease } from '../../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../../support/memory-registry.ts';
import { impatientNetwork } from '../../../support/network.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { inWorkflow, pushIndex } from '../../../support/released.ts';
import { pushImage } from '../../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../../support/sigstore.ts';
import { openTestStore } from '../../../support/stores.ts';
import { testNowMs } from '../../../support/test-clock.ts';

const PERMISSIONS = { attestations: 'write', contents: 'write' } as const;

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let registry: MemoryRegistry;
let server: GitHubServer;

beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
beforeEach(async () => {
  registry = await startMemoryRegistry({ deletes: true });
  server = await startGitHub({ permissions: PERMISSIONS });
});
afterEach(async () => {
  await registry.stop();
  await server.close();
  sigstore.mend();
  expect(server.violations).toEqual([]);
});
afterAll(() => sigstore.close());

/** Runs an action in a workflow without delays. */
async function run(
  action: typeof sign,
  inputs: Readonly<Record<string, string>>,
  overrides: Parameters<typeof actionHost>[1] = {},
) {
  const token = server.token;
  const host = actionHost(
    { 'github-token': token, ...services, ...inputs },
    { ...inWorkflow(sigstore, server), ...overrides },
  );
  await action(host);
  return host;
}

async function anImage(name = 'octo/app') {
  const store = openTestStore(registry.host, { name });
  const { descriptor } = await pushImage(store);
  return { store, digest: descriptor.digest, image: `${registry.host}/${name}:latest` };
}

const asked = (path: string) => sigstore.requests.filter((each) => each.path.endsWith(path)).length;
const entries = () => asked('/log/entries');

async function kindsOf({
  store,
  digest,
}: Pick<Awaited<ReturnType<typeof anImage>>, 'store' | 'digest'>) {
  return (await listEvidence(store, digest)).map(({ kind }) => kind).sort();
}

/** Writes a JSON file into the folder of a job. */
function aFile(name: string, content: string): string {
  const path = join(temporaryFolder('job'), name);
  writeFileSync(path, content);
  return path;
}

describe('evidence publication', () => {
  it('signs an index and each platform with one certificate, and skips BuildKit attestations', async () => {
    const store = openTestStore(registry.host);
    const index = await pushIndex(store);
    const before = asked('/signingCert');
    const host = await run(sign, { image: `${registry.host}/octo/app:latest` });
    expect(asked('/signingCert') - before).toBe(1);
    for (const digest of [
      index.digest,
      ...[...index.platforms.values()].map((one) => one.digest),
    ]) {
      expect(await kindsOf({ store, digest })).toEqual(['bundle', 'legacy-signature']);
    }
    expect(await kindsOf({ store, digest: index.attestation.digest })).toEqual([]);
    expect(host.heard.outputs.get('digest')).toBe(index.digest);
    expect(written(host, 'evidence.json')['subjects']).toHaveLength(4);
  });

  it('covers only the index if requested', async () => {
    const store = openTestStore(registry.host);
    const index = await pushIndex(store);
    const image = `${registry.host}/octo/app:latest`;
    await run(attest, { image, platforms: 'index' });
    expect(await kindsOf({ store, digest: index.digest })).toEqual(['bundle']);
    const [platform] = index.platforms.values();
    expect(await kindsOf({ store, digest: platform?.digest ?? '' })).toEqual([]);
  });

  it('does not create the same evidence twice', async () => {
    const image = await anImage();
    const inputs = { image: image.image, github: 'true' };
    await run(sign, inputs);
    const before = entries();
    const host = await run(sign, inputs);
    expect(entries()).toBe(before);
    expect(await kindsOf(image)).toEqual(['bundle', 'legacy-signature']);
    expect(server.state.attestations.size).toBe(1);
    expect(host.heard.infos.join()).toContain('was already signed');
  });

  it('ignores evidence from a different signer', async () => {
    const image = await anImage();
    await run(sign, { image: image.image, legacy: 'false' });
    const idToken = async (audience: string) =>
      sigstore.oidc.token(audience, {
        repository: 'evil/app',
        job_workflow_ref: 'evil/app/.github/workflows/x.yml@refs/heads/main',
      });
    await run(sign, { image: image.image, legacy: 'false' }, { idToken });
    expect(await kindsOf(image)).toEqual(['bundle', 'bundle']);
  });

  it.each([
    { ref: 'refs/heads/feature' },
    { sha: 'e'.repeat(40) },
    { event_name: 'workflow_dispatch' },
    { environment: 'production' },
    { runner_environment: 'self-hosted' },
    { repository_visibility: 'private' },
  ])(
    'creates a new signature in a run with %j, because a policy could reject the old signature',
    async (other) => {
      const image = await anImage();
      const called = { job_workflow_ref: 'octo/shared/.github/workflows/sign.yml@refs/tags/v1' };
      const runWith = async (claims: Readonly<Record<string, string>>, replace = 'false') => {
        const idToken = async (audience: string) => sigstore.oidc.token(audience, claims);
        const inputs = { image: image.image, legacy: 'false', replace, 'allow-public-log': 'true' };
        await run(sign, inputs, { idToken });
      };
      await runWith({ ...called, ...other });
      await runWith(called);
      expect(await kindsOf(image)).toEqual(['bundle', 'bundle']);
      await runWith(called);
      expect(await kindsOf(image)).toEqual(['bundle', 'bundle']);
      await runWith(called, 'true');
      expect(await kindsOf(image)).toEqual(['bundle']);
    },
  );

  it.each([
    [23, 1],
    [25, 2],
  ])(
    'that is repeated after %d hours leaves this number of signatures: %d',
    async (hours, count) => {
      const image = await anImage();
      const later = new Date(testNowMs() + hours * 3_600_000);
      await run(sign, { image: image.image, legacy: 'false' });
      await run(sign, { image: image.image, legacy: 'false' }, { now: () => later });
      expect(await kindsOf(image)).toHaveLength(count);
    },
  );

  it('copies evidence between stores without a new signature', async () => {
    const image = await anImage();
    const predicate = aFile('result.json', '{"result":"PASSED","configuration":[]}');
    const inputs = { image: image.image, type: 'test-result', predicate };
    await run(attest, inputs);
    const before = entries();
    const host = await run(attest, { ...inputs, github: 'true' });
    expect(entries()).toBe(before);
    const [stored] = server.state.attestations.values();
    expect(host.heard.outputs.get('attestation-id')).toBe(String(stored?.id));
    expect(host.heard.outputs.get('attestation-url')).toMatch(
      new RegExp(`^http.*/octo/app/attestations/${stored?.id}$`),
    );
    const [found] = await listEvidence(image.store, image.digest);
    expect(found).toMatchObject({ kind: 'bundle', bundle: stored?.bundle });
  });

  it("returns no attestation ID if GitHub's response is lost, but stores the evidence only once", async () => {
    const image = await anImage();
    server.fail({ op: 'repos/create-attestation', lost: true });
    const host = await run(attest, { image: image.image, github: 'true' });
    expect(server.state.attestations.size).toBe(1);
    expect(host.heard.outputs.get('attestation-id')).toBe('');
    expect(host.heard.outputs.get('attestation-url')).toBe('');
    expect(host.heard.finished).toMatchObject([{ outcome: 'pass' }]);
  });

  it('fails before signing if GitHub does not accept the provenance', async () => {
    const { image } = await anImage();
    const buildType = 'https://github.com/moby/buildkit';
    const predicate = aFile('provenance.json', JSON.stringify({ buildDefinition: { buildType } }));
    const type = 'https://slsa.dev/provenance/v1';
    const inputs = { image, type: 'custom', 'predicate-type': type, predicate };
    const before = entries();
    await expect(run(attest, { ...inputs, github: 'true' })).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining(buildType),
    });
    expect(entries()).toBe(before);
    await run(attest, inputs);
  });

  it('does not treat unreadable evidence as missing', async () => {
    const image = await anImage();
    const predicate = aFile('result.json', '{"result":"PASSED","configuration":[]}');
    const inputs = { image: image.image, type: 'test-result', predicate, github: 'true' };
    await run(attest, inputs);
    const before = entries();
    server.fail({ path: '/storage/attestations', status: 503, times: 9 });
    await expect(run(attest, inputs)).rejects.toMatchObject({ code: 'server-error' });
    server.mend();
    await run(attest, inputs);
    expect(entries()).toBe(before);
    expect(server.state.attestations.size).toBe(1);
  });

  it("uses an existing bundle's certificate to create its legacy form", async () => {
    const image = await anImage();
    const predicate = aFile('result.json', '{"result":"PASSED","configuration":[]}');
    const inputs = { image: image.image, type: 'test-result', predicate };
    await run(attest, inputs);
    await run(attest, { ...inputs, legacy: 'true' });
    expect(await kindsOf(image)).toEqual(['bundle', 'legacy-attestation']);
    await run(attest, { ...inputs, legacy: 'true' });
    expect(await kindsOf(image)).toEqual(['bundle', 'legacy-attestation']);
  });

  it('replaces older evidence only if it has the same type and signer', async () => {
    const image = await anImage();
    await run(sign, { image: image.image });
    for (const [result, replace] of [
      ['FAILED', 'false'],
      ['WARNED', 'false'],
      ['PASSED', 'true'],
    ]) {
      const predicate = aFile('result.json', `{"result":"${result}","configuration":[]}`);
      const inputs = { image: image.image, type: 'test-result', predicate, legacy: 'true' };
      await run(attest, { ...inputs, replace: replace ?? '' });
    }
    const found = await listEvidence(image.store, image.digest);
    expect(found.map(({ kind }) => kind).sort()).toEqual([
      'bundle',
      'bundle',
      'legacy-attestation',
      'legacy-signature',
    ]);
    const text = JSON.stringify(found);
    const payloads = [...text.matchAll(/"payload":"([^"]+)"/g)].map(([, payload]) =>
      Buffer.from(payload ?? '', 'base64').toString(),
    );
    expect(payloads.join()).toContain('PASSED');
    expect(payloads.join()).not.toMatch(/WARNED|FAILED/);
  });

  it('keeps two documents of the same type even if every run replaces older documents', async () => {
    const image = await anImage();
    const predicate = ['1', '2']
      .map((serial) =>
        aFile(
          `${serial}.json`,
          JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: Number(serial) }),
        ),
      )
      .join('\n');
    const inputs = { image: image.image, type: 'sbom', predicate, legacy: 'true', replace: 'true' };
    for (let round = 0; round < 3; round++) {
      await run(attest, inputs);
      expect(await kindsOf(image)).toEqual([
        'bundle',
        'bundle',
        'legacy-attestation',
        'legacy-attestation',
      ]);
    }
  });

  it('reports which evidence is missing from each store, and stores it in the next run', async () => {
    const image = await anImage();
    addRelease(server.state, 'v1', { draft: true });
    const predicate = aFile('result.json', '{"result":"PASSED","configuration":[]}');
    const inputs = {
      image: image.image,
      type: 'test-result',
      predicate,
      github: 'true',
      release: 'v1',
    };
    server.fail({ op: 'repos/create-attestation', status: 403 });
    server.fail({ op: 'repos/upload-release-asset', status: 403 });
    await expect(run(attest, inputs)).rejects.toMatchObject({
      name: 'RemoteError',
      code: 'forbidden',
      message: expect.stringMatching(
        /Missing:\n- .*GitHub attestations in octo\/app\n- .*release v1/,
      ),
    });
    expect(await kindsOf(image)).toEqual(['bundle']);
    await run(attest, inputs);
    expect(await kindsOf(image)).toEqual(['bundle']);
    expect(server.state.attestations.size).toBe(1);
    const [release] = server.state.releases.values();
    expect(release?.assets.map(({ name }) => name)).toEqual(['app.test-result.sigstore.json']);
  });

  it.each([
    [new DataError('limit-exceeded', 'full', { path: 'tag' }), { name: 'DataError' }],
    [Object.assign(new Error('full'), { code: 'ENOSPC' }), { code: 'ENOSPC' }],
  ])(
    'lists the missing evidence after the error %s, and keeps the type of the error',
    async (error, wanted) => {
      const place = { name: 'oci:folder', list: async () => [], put: () => Promise.reject(error) };
      const work = {
        name: 'app',
        subjects: [{ name: 'app', digest: 'd' }] as const,
        predicateType: 'https://octo.test/v1',
        predicate: {},
        places: [place],
        sign: async () => ({ mediaType: 'm', verificationMaterial: {} }),
      };
      const open = async () => ({ signer: {} as Signer, own: {} as OwnTrust });
      const options = { replace: false, clock: impatientNetwork().network };
      await expect(publishEvidence([work], open, options)).rejects.toMatchObject({
        ...wanted,
        message: 'full\nMissing:\n- app: oci:folder',
        cause: error,
      });
    },
  );

  it('fails if a store returns different evidence', async () => {
    const { image } = await anImage();
    const empty = { attestations: [] };
    server.fail({ op: 'repos/list-attestations', status: 200, body: empty, times: 9 });
    await expect(run(attest, { image, github: 'true' })).rejects.toMatchObject({
      name: 'TrustError',
      code: 'read-back-failed',
      message: expect.stringContaining('GitHub attestations in octo/app'),
    });
  });

  it('fails if stored evidence cannot be verified with the trusted root', async () => {
    const other = await startSigstore();
    const { 'trusted-root': root = '' } = await sigstoreInputs(other);
    await other.close();
    const { image } = await anImage();
    await expect(run(sign, { image, 'trusted-root': root })).rejects.toMatchObject({
      code: 'read-back-failed',
      message: expect.stringContaining('could not be verified'),
    });
  });

  it('uploads file evidence to a draft release', async () => {
    addRelease(server.state, 'v1', { draft: true });
    const path = aFile('app.tar.gz', 'release');
    await run(attest, { 'subject-path': path, release: 'v1' });
    await run(sign, { 'subject-path': path, release: 'v1' });
    const [release] = server.state.releases.values();
    expect(release?.assets.map(({ name }) => name).sort()).toEqual([
      'app.tar.gz.provenance.intoto.jsonl',
      'app.tar.gz.provenance.sigstore.json',
      'app.tar.gz.sigstore.json',
    ]);
  });

  it('rejects, before signing, a predicate that the log would reject', async () => {
    const { image } = await anImage();
    const big = aFile('big.json', JSON.stringify({ a: 'x'.repeat(24_000_000) }));
    const before = entries();
    const inputs = { image, type: 'custom', 'predicate-type': 'https://a.test/v1', predicate: big };
    await expect(run(attest, inputs)).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining('Rekor version 1'),
      fix: expect.stringContaining('Rekor version 2'),
    });
    expect(entries()).toBe(before);
  });

  it('uses log version 2 from a signing configuration, and verifies the result', async () => {
    const folder = temporaryFolder('v2');
    await sigstore.writeFiles(folder);
    const image = await anImage();
    const big = aFile('big.json', JSON.stringify({ a: 'x'.repeat(1_000_000) }));
    await run(attest, {
      image: image.image,
      type: 'custom',
      'predicate-type': 'https://a.test/v1',
      predicate: big,
      'signing-config': join(folder, 'signing_config_v2.json'),
    });
    expect(await kindsOf(image)).toEqual(['bundle']);
  });
});
