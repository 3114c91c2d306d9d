import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Thresholds } from '../../shared/model/trust.ts';
import type { Verification } from '../../shared/model/verification.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import { openAnchors } from '../../shared/sigstore/trust-anchors.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import type { Expectation } from '../../shared/verify/expectation.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import { IDENTITY, ISSUER } from '../support/evidence.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { network, pushImage } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { realNow } from '../support/test-clock.ts';

const PREDICATE_TYPE = 'https://example.com/tested/v1';
const PASSWORD = 'correct horse';
const RIGHT = [{ san: { exact: IDENTITY }, issuer: ISSUER }];
const WRONG = [{ san: { exact: `${IDENTITY}-not` }, issuer: ISSUER }];

describeWith(['cosign', 'docker-registry'], 'images signed by cosign', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let folder: string;
  let store: ImageStore;
  let digest: string;
  let images = 0;

  beforeAll(async () => {
    folder = temporaryFolder('interop-verify');
    sigstore = await startSigstore({ now: realNow });
    registry = await startDebianRegistry();
    await sigstore.writeFiles(folder);
    await writeFile(join(folder, 'predicate.json'), '{"tested":true}');
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await sigstore.close();
    // Requires that the local Sigstore refused no request of the programs.
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

  const environment = (): Record<string, string> => ({
    ...cosignEnvironment(folder),
    COSIGN_PASSWORD: PASSWORD,
    COSIGN_EXPERIMENTAL: '1',
  });

  const services = () => ['--yes', '--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
  const timestamp = () => ['--timestamp-server-url', `${sigstore.url}/api/v1/timestamp`];
  const anchors = () => openAnchors({ trustedRoot: sigstore.trustedRoot });
  const image = () => `${store.name}@${digest}`;
  const predicate = () => ['--type', PREDICATE_TYPE, '--predicate', join(folder, 'predicate.json')];

  async function verify(
    over: Partial<Expectation> = {},
    thresholds?: Thresholds,
  ): Promise<Verification> {
    const candidates = await listEvidence(store, digest);
    const expectation = { identities: RIGHT, predicateTypes: [], ...over };
    const trusted = openAnchors({ trustedRoot: sigstore.trustedRoot, thresholds });
    return await verifyCandidates(candidates, { name: store.name, digest }, expectation, trusted);
  }

  /** The flag for a timestamp authority needs its URL. */
  const withValue = (flag: string) => (flag === '--timestamp-server-url' ? timestamp() : [flag]);

  async function expectOne(
    type: string,
    predicateTypes: readonly string[],
    isLogged: boolean,
  ): Promise<void> {
    if (!isLogged) {
      const codes = (await verify({ predicateTypes })).refused.map(({ code }) => code);
      expect(codes).toEqual(['log-entry-missing']);
    }
    const thresholds = { tlog: isLogged ? 1 : 0, timestamp: 1, ctlog: 1 };
    const right = await verify({ predicateTypes }, thresholds);
    expect(right.refused).toEqual([]);
    expect(right.verified).toMatchObject([
      { predicateType: type, identity: { san: IDENTITY, issuer: ISSUER } },
    ]);
    const wrong = await verify({ predicateTypes, identities: WRONG }, thresholds);
    expect(wrong.verified).toEqual([]);
    expect(wrong.refused).toMatchObject([{ code: 'identity-mismatch' }]);
  }

  describe.each<[string, readonly string[]]>([
    ['a log entry', []],
    ['a log entry and a timestamp', ['--timestamp-server-url']],
    ['a timestamp alone', ['--timestamp-server-url', '--tlog-upload=false']],
  ])('without a key, but with %s,', (_, flags) => {
    const where = () => [...services(), ...flags.flatMap((flag) => withValue(flag))];
    const isLogged = !flags.includes('--tlog-upload=false');

    it.each<[string, readonly string[], string]>([
      ['a legacy signature', ['sign'], 'cosign-legacy'],
      [
        'a legacy signature as an OCI 1.1 referrer',
        ['sign', '--registry-referrers-mode', 'oci-1-1'],
        'cosign-legacy',
      ],
      ['a legacy attestation', ['attest'], PREDICATE_TYPE],
      ['an attestation as a bundle', ['attest', '--new-bundle-format'], PREDICATE_TYPE],
    ])('are accepted by Assay with %s', async (_what, [command = '', ...more], type) => {
      const about = command === 'attest' ? predicate() : [];
      await cosign(command, ...more, ...where(), ...about, image());
      await expectOne(type, type === PREDICATE_TYPE ? [type] : [], isLogged);
    });
  });

  it('do not pass if they have an attestation instead of a signature', async () => {
    await cosign('attest', '--new-bundle-format', ...services(), ...predicate(), image());
    expect(await verify()).toMatchObject({
      verified: [],
      refused: [{ code: 'predicate-mismatch' }],
    });
  });

  itWith(
    ['cosign'],
    "can have signatures from two signers, of which only the accepted signer's is verified",
    async () => {
      await cosign('sign', ...services(), image());
      const token = sigstore.oidc.token('sigstore', { repository: 'octo-org/other' });
      await cosign('sign', ...services(), '--identity-token', token, image());
      const { verified, refused } = await verify();
      expect(verified).toHaveLength(1);
      expect(refused).toMatchObject([{ code: 'identity-mismatch' }]);
    },
  );

  describe.each<[string, readonly string[]]>([
    ['with a log entry', []],
    ['without a log entry', ['--tlog-upload=false']],
  ])('with an encrypted key, %s,', (_, flags) => {
    it.each<[string, readonly string[], string]>([
      ['a legacy signature', ['sign'], 'cosign-legacy'],
      ['a legacy attestation', ['attest'], PREDICATE_TYPE],
      ['an attestation as a bundle', ['attest', '--new-bundle-format'], PREDICATE_TYPE],
    ])('are accepted by Assay with %s', async (_what, [command = '', ...more], type) => {
      const prefix = join(folder, 'key');
      // The key is derived from the password at a cost on purpose, so all cases share one.
      if (!existsSync(`${prefix}.key`)) {
        await cosign('generate-key-pair', '--output-key-prefix', prefix);
      }
      const about = command === 'attest' ? predicate() : [];
      const key = ['--yes', '--key', `${prefix}.key`, '--rekor-url', sigstore.url];
      await cosign(command, ...more, ...key, ...flags, ...about, image());
      const candidates = await listEvidence(store, digest);
      const publicKey = await readFile(`${prefix}.pub`, 'utf8');
      const check = (publicKeys: readonly string[], keyThresholds: Thresholds) =>
        verifyCandidates(
          candidates,
          { name: store.name, digest },
          { identities: [], predicateTypes: 'any' },
          openAnchors({ trustedRoot: sigstore.trustedRoot, publicKeys, keyThresholds }),
        );
      const logged = { tlog: 1, timestamp: 0, ctlog: 0 };
      const wanted = flags.length === 0 ? logged : { ...logged, tlog: 0 };
      expect(await check([publicKey], wanted)).toMatchObject({
        verified: [{ predicateType: type }],
        refused: [],
      });
      expect(await check([], wanted)).toMatchObject({ refused: [{ code: 'key-untrusted' }] });
      const isFound = flags.length === 0;
      expect((await check([publicKey], logged)).verified).toHaveLength(isFound ? 1 : 0);
    });
  });

  itWith(['cosign'], 'do not pass with a signature copied from a different image', async () => {
    await cosign('sign', ...services(), image());
    const candidates = await listEvidence(store, digest);
    const other = { name: store.name, digest: `sha256:${'c3'.repeat(32)}` };
    const expectation = { identities: RIGHT, predicateTypes: [] };
    expect(await verifyCandidates(candidates, other, expectation, anchors())).toMatchObject({
      verified: [],
      refused: [{ code: 'subject-mismatch' }],
    });
  });

  itWith(['cosign', 'rekor-cli'], 'have log entries that rekor-cli accepts', async () => {
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

  itWith(
    ['cosign'],
    'are verified by cosign with the trusted root that it fetches through TUF',
    async () => {
      const env = { ...environment(), TUF_ROOT: join(folder, 'tuf') };
      const root = ['--root', join(folder, 'tuf-root.json')];
      const initialize = ['initialize', '--mirror', sigstore.tufUrl, ...root];
      expect(await runProgram('cosign', initialize, { env })).toMatchObject({ code: 0 });
      await cosign('sign', ...services(), image());
      const { HOME, DOCKER_CONFIG } = cosignEnvironment(folder);
      const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
      const verified = await runProgram('cosign', ['verify', ...identity, image()], {
        env: { HOME, DOCKER_CONFIG, TUF_ROOT: join(folder, 'tuf') },
      });
      expect(verified).toMatchObject({ code: 0 });
    },
  );
});
