import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Candidate } from '../../shared/model/evidence.ts';
import type { Verification } from '../../shared/model/verification.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import type { Expectation } from '../../shared/verify/expectation.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import { openAnchors } from '../../shared/verify/verify-signature.ts';
import { asCandidate, IDENTITY, ISSUER } from '../support/evidence.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { network, pushImage, sha256Of } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';

const PREDICATE_TYPE = 'https://example.com/tested/v1';
const RIGHT = [{ san: { exact: IDENTITY }, issuer: ISSUER }];
const WRONG = [{ san: { exact: `${IDENTITY}-not` }, issuer: ISSUER }];

describeWith(['cosign', 'docker-registry'], 'what cosign signs, verified by us', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let folder: string;
  let store: ImageStore;
  let digest: string;
  let images = 0;

  beforeAll(async () => {
    folder = temporaryFolder('interop-verify');
    sigstore = await startSigstore();
    registry = await startDebianRegistry();
    await sigstore.writeFiles(folder);
    await mkdir(join(folder, 'home'));
    await writeFile(join(folder, 'predicate.json'), '{"tested":true}');
    await writeFile(join(folder, 'blob.txt'), 'a blob');
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await sigstore.close();
    // Nothing of what the programs asked was refused: the local Sigstore is one to them.
    expect(sigstore.violations).toEqual([]);
  });

  beforeEach(async () => {
    images += 1;
    const world = { network, credentials: async () => undefined };
    store = openRegistry(parseImageReference(`${registry.host}/octo/app${images}`), world);
    digest = (await pushImage(store)).descriptor.digest;
  });

  async function cosign(...args: readonly string[]): Promise<void> {
    const result = await runProgram('cosign', args, { env: { ...environment(), ...sigstore.env } });
    if (result.code !== 0) throw new Error(`cosign ${args.join(' ')}: ${result.stderr}`);
  }

  function environment(): Record<string, string> {
    return {
      HOME: join(folder, 'home'),
      DOCKER_CONFIG: join(folder, 'home'),
      COSIGN_PASSWORD: '',
      COSIGN_EXPERIMENTAL: '1',
      SIGSTORE_ROOT_FILE: join(folder, 'fulcio_v1.crt.pem'),
      SIGSTORE_REKOR_PUBLIC_KEY: join(folder, 'rekor.pub'),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(folder, 'ctfe.pub'),
      SIGSTORE_TSA_CERTIFICATE_FILE: join(folder, 'tsa-chain.pem'),
    };
  }

  const services = () => ['--yes', '--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
  const timestamp = () => ['--timestamp-server-url', `${sigstore.url}/api/v1/timestamp`];
  const anchors = () => openAnchors({ trustedRoot: sigstore.trustedRoot });
  const image = () => `${store.name}@${digest}`;
  const predicate = () => ['--type', PREDICATE_TYPE, '--predicate', join(folder, 'predicate.json')];

  async function verify(over: Partial<Expectation> = {}): Promise<Verification> {
    const candidates = await listEvidence(store, digest);
    const expectation = { identities: RIGHT, predicateTypes: [], ...over };
    return verifyCandidates(candidates, { name: store.name, digest }, expectation, anchors());
  }

  async function expectOne(type: string, predicateTypes: readonly string[]): Promise<void> {
    const right = await verify({ predicateTypes });
    expect(right.refused).toEqual([]);
    expect(right.verified).toMatchObject([
      { predicateType: type, identity: { san: IDENTITY, issuer: ISSUER } },
    ]);
    const wrong = await verify({ predicateTypes, identities: WRONG });
    expect(wrong.verified).toEqual([]);
    expect(wrong.refused).toMatchObject([{ code: 'identity-mismatch' }]);
  }

  itWith(['cosign'], 'a legacy signature', async () => {
    await cosign('sign', ...services(), image());
    await expectOne('cosign-legacy', []);
  });

  itWith(['cosign'], 'a legacy signature with a timestamp', async () => {
    await cosign('sign', ...services(), ...timestamp(), image());
    await expectOne('cosign-legacy', []);
  });

  itWith(['cosign'], 'a legacy signature as an OCI 1.1 referrer', async () => {
    await cosign('sign', ...services(), '--registry-referrers-mode', 'oci-1-1', image());
    await expectOne('cosign-legacy', []);
  });

  itWith(['cosign'], 'a legacy attestation, whose timestamp is over the envelope', async () => {
    await cosign('attest', ...services(), ...timestamp(), ...predicate(), image());
    await expectOne(PREDICATE_TYPE, [PREDICATE_TYPE]);
  });

  itWith(['cosign'], 'an attestation as a bundle', async () => {
    await cosign(
      'attest',
      '--new-bundle-format',
      ...services(),
      ...timestamp(),
      ...predicate(),
      image(),
    );
    await expectOne(PREDICATE_TYPE, [PREDICATE_TYPE]);
    expect(await verify()).toMatchObject({
      verified: [],
      refused: [{ code: 'predicate-mismatch' }],
    });
  });

  itWith(['cosign'], 'several signatures of one image, by two signers', async () => {
    await cosign('sign', ...services(), image());
    const token = sigstore.oidc.token('sigstore', { repository: 'octo-org/other' });
    await cosign('sign', ...services(), '--identity-token', token, image());
    const { verified, refused } = await verify();
    expect(verified).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'identity-mismatch' }]);
  });

  itWith(['cosign'], 'a signature made with a key', async () => {
    const prefix = join(folder, `key${images}`);
    await cosign('generate-key-pair', '--output-key-prefix', prefix);
    await cosign('sign', '--yes', '--key', `${prefix}.key`, '--rekor-url', sigstore.url, image());
    const candidates = await listEvidence(store, digest);
    const publicKeys = [await readFile(`${prefix}.pub`, 'utf8')];
    const check = (keys: readonly string[]) =>
      verifyCandidates(
        candidates,
        { name: store.name, digest },
        { identities: [], predicateTypes: [] },
        openAnchors({ trustedRoot: sigstore.trustedRoot, publicKeys: keys }),
      );
    expect(check(publicKeys)).toMatchObject({ verified: [{ predicateType: 'cosign-legacy' }] });
    expect(check([])).toMatchObject({ verified: [], refused: [{ code: 'key-untrusted' }] });
  });

  itWith(['cosign'], 'the signature of one image copied to another is about neither', async () => {
    await cosign('sign', ...services(), image());
    const candidates = await listEvidence(store, digest);
    const other = { name: store.name, digest: `sha256:${'c3'.repeat(32)}` };
    const expectation = { identities: RIGHT, predicateTypes: [] };
    expect(verifyCandidates(candidates, other, expectation, anchors())).toMatchObject({
      verified: [],
      refused: [{ code: 'subject-mismatch' }],
    });
  });

  itWith(['cosign', 'sigstore-go-verification'], 'a blob, as sigstore-go does', async () => {
    const bundle = join(folder, 'blob.json');
    const blob = join(folder, 'blob.txt');
    const format = ['--new-bundle-format', '--bundle', bundle];
    await cosign('sign-blob', ...services(), ...timestamp(), ...format, blob);
    const candidates: readonly Candidate[] = [
      asCandidate(JSON.parse(await readFile(bundle, 'utf8'))),
    ];
    const check = (content: Buffer, identities: Expectation['identities']) =>
      verifyCandidates(
        candidates,
        { name: 'blob.txt', digest: sha256Of(content), content },
        { identities, predicateTypes: [] },
        anchors(),
      );
    const content = await readFile(blob);
    expect(check(content, RIGHT)).toMatchObject({
      verified: [{ predicateType: 'message-signature' }],
      refused: [],
    });
    expect(check(content, WRONG)).toMatchObject({ refused: [{ code: 'identity-mismatch' }] });
    expect(check(Buffer.from('evil'), RIGHT)).toMatchObject({
      refused: [{ code: 'subject-mismatch' }],
    });

    const trustedRoot = ['-trustedrootJSONpath', join(folder, 'trusted_root.json')];
    const signer = ['-expectedIssuer', ISSUER, '-expectedSAN', IDENTITY];
    const go = [...trustedRoot, '-artifact', blob, ...signer, bundle];
    expect(await runProgram('sigstore-go-verification', go)).toMatchObject({ code: 0 });
  });

  itWith(['cosign', 'rekor-cli'], 'and rekor-cli believes the log', async () => {
    await cosign('sign', ...services(), image());
    const server = ['--rekor_server', sigstore.url];
    const env = { HOME: join(folder, 'home') };
    const entry = sigstore.requests.findLast(
      ({ method, path }) => method === 'POST' && path === '/api/v1/log/entries',
    );
    expect(entry?.status).toBe(201);
    const found = await runProgram(
      'rekor-cli',
      [...server, 'get', '--log-index', '1', '--format', 'json'],
      { env },
    );
    const uuid: string = JSON.parse(found.stdout).UUID;
    expect(
      await runProgram('rekor-cli', [...server, 'verify', '--uuid', uuid], { env }),
    ).toMatchObject({ code: 0 });
    expect(await runProgram('rekor-cli', [...server, 'loginfo'], { env })).toMatchObject({
      code: 0,
    });
  });

  itWith(['cosign'], 'and cosign takes the trusted root by TUF', async () => {
    const env = { ...environment(), TUF_ROOT: join(folder, 'tuf') };
    const root = ['--root', join(folder, 'tuf-root.json')];
    const initialize = ['initialize', '--mirror', sigstore.tufUrl, ...root];
    expect(await runProgram('cosign', initialize, { env })).toMatchObject({ code: 0 });
  });
});
