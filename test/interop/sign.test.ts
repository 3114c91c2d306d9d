import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { cosignSignStatement } from '../../shared/attest/predicates/cosign-sign.ts';
import { provenancePredicate } from '../../shared/attest/predicates/provenance.ts';
import { sbomPredicate } from '../../shared/attest/predicates/sbom.ts';
import { simpleSigningPayload } from '../../shared/attest/predicates/simple-signing.ts';
import { makeStatement } from '../../shared/attest/statement.ts';
import {
  type Bundle,
  COSIGN_SIGN_PREDICATE_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
} from '../../shared/model/attestation.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import { readClaims } from '../../shared/sign/identity-token.ts';
import { legacyAttestation, signPayload } from '../../shared/sign/sign-payload.ts';
import { signBlob, signStatement } from '../../shared/sign/sign-statement.ts';
import { bundleFileText } from '../../shared/store/bundle-files.ts';
import { confirmStored } from '../../shared/store/confirm-stored.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { putBundle } from '../../shared/store/put-bundle.ts';
import { putLegacyAttestation, putLegacySignature } from '../../shared/store/put-legacy.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import {
  describeWith,
  itWith,
  type ProgramResult,
  runProgram,
  temporaryFolder,
} from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { localSigner, network, type PushedImage, pushImage } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { realNow } from '../support/test-clock.ts';

const IDENTITY =
  'https://github.com/octo-org/octo-app/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };

/** Options that describe the signer to cosign. */
function identity(san = IDENTITY, issuer = ISSUER): readonly string[] {
  return ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
}

describeWith(['cosign', 'docker-registry'], 'evidence from Assay', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let folder: string;
  let image: SignedImage;

  beforeAll(async () => {
    folder = temporaryFolder('interop-sign');
    sigstore = await startSigstore({ now: realNow });
    registry = await startDebianRegistry();
    await sigstore.writeFiles(folder);
    image = await signEverything(sigstore, `${registry.host}/octo/app`, folder);
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await sigstore.close();
  });

  const cosign = async (...args: readonly string[]): Promise<ProgramResult> =>
    await runProgram('cosign', args, { env: cosignEnvironment(folder) });
  const trustedRoot = () => ['--trusted-root', join(folder, 'trusted_root.json')];
  const bundleArgs = (name: string) => [
    '--new-bundle-format',
    '--bundle',
    join(folder, name),
    ...trustedRoot(),
  ];

  itWith(['cosign'], 'has a legacy signature that cosign verifies', async () => {
    expect(await cosign('verify', ...identity(), image.reference)).toMatchObject({ code: 0 });
    expect(await cosign('verify', '--offline', ...identity(), image.reference)).toMatchObject({
      code: 0,
    });
    const withTime = ['verify', '--use-signed-timestamps', ...identity(), image.reference];
    expect(await cosign(...withTime)).toMatchObject({ code: 0 });
  });

  itWith(
    ['cosign'],
    'has a legacy signature that cosign rejects if a different signer or issuer is expected',
    async () => {
      const other = IDENTITY.replace('octo-app', 'other-app');
      const wrongIdentity = await cosign('verify', ...identity(other), image.reference);
      expect(wrongIdentity.code).not.toBe(0);
      expect(wrongIdentity.stderr).toContain('none of the expected identities matched');
      const wrongIssuer = await cosign(
        'verify',
        ...identity(IDENTITY, 'https://gitlab.com'),
        image.reference,
      );
      expect(wrongIssuer.code).not.toBe(0);
      expect(wrongIssuer.stderr).toContain('none of the expected identities matched');
    },
  );

  itWith(
    ['cosign'],
    'is rejected by cosign if the signature was copied from a different image',
    async () => {
      const victim = await pushImage(image.store, 'victim');
      await putLegacySignature(
        image.store,
        victim.descriptor.digest,
        image.legacySignature,
        network,
      );
      const copied = await cosign('verify', ...identity(), `${image.repository}:victim`);
      expect(copied.code).not.toBe(0);
      expect(copied.stderr).toContain('invalid or missing digest in claim');
    },
  );

  itWith(['cosign'], 'is rejected by cosign if the legacy payload was modified', async () => {
    const victim = await pushImage(image.store, 'changed');
    const payload = simpleSigningPayload(image.repository, victim.descriptor.digest);
    const changed = { ...image.legacySignature, payload };
    await putLegacySignature(image.store, victim.descriptor.digest, changed, network);
    const result = await cosign('verify', ...identity(), `${image.repository}:changed`);
    expect(result.code).not.toBe(0);
    expect(result.stderr).toContain('matching bundle to payload');
  });

  itWith(
    ['cosign'],
    'has a legacy attestation that cosign verifies only if its own type is expected',
    async () => {
      const verify = ['verify-attestation', ...identity(), image.reference, '--type'];
      expect(await cosign(...verify, 'slsaprovenance1')).toMatchObject({ code: 0 });
      expect((await cosign(...verify, 'spdxjson')).code).not.toBe(0);
    },
  );

  itWith(
    ['cosign'],
    'has bundles attached to the image, each of which cosign verifies',
    async () => {
      const verify = ['verify-attestation', '--new-bundle-format', ...trustedRoot(), ...identity()];
      for (const type of ['slsaprovenance1', 'cyclonedx', COSIGN_SIGN_PREDICATE_TYPE]) {
        const result = await cosign(...verify, '--type', type, image.reference);
        expect({ type, ...result }).toMatchObject({ code: 0 });
      }
      const other = identity(IDENTITY.replace('main', 'evil'));
      const refused = ['verify-attestation', '--new-bundle-format', ...trustedRoot(), ...other];
      expect((await cosign(...refused, '--type', 'cyclonedx', image.reference)).code).not.toBe(0);
    },
  );

  itWith(
    ['cosign'],
    'can be a bundle in a file, which cosign verifies only for its image',
    async () => {
      const verify = ['verify-blob-attestation', ...identity(), '--type', 'slsaprovenance1'];
      const good = await cosign(...verify, ...bundleArgs('provenance.sigstore.json'), image.path);
      expect(good).toMatchObject({ code: 0 });
      const otherPath = join(folder, 'other.json');
      await writeFile(otherPath, '{}');
      const other = await cosign(...verify, ...bundleArgs('provenance.sigstore.json'), otherPath);
      expect(other.code).not.toBe(0);
      await writeFile(
        join(folder, 'bad.sigstore.json'),
        bundleFileText(tampered(image.provenance)),
      );
      const bad = await cosign(...verify, ...bundleArgs('bad.sigstore.json'), image.path);
      expect(bad.code).not.toBe(0);
    },
  );

  itWith(['cosign'], 'can be a file signature that cosign verifies', async () => {
    const path = join(folder, 'release.tar');
    await writeFile(path, 'release');
    const bundle = await signBlob(await localSigner(sigstore), Buffer.from('release'));
    await writeFile(join(folder, 'blob.sigstore.json'), bundleFileText(bundle));
    const verify = ['verify-blob', ...identity(), ...bundleArgs('blob.sigstore.json'), path];
    expect(await cosign(...verify)).toMatchObject({ code: 0 });
    await writeFile(path, 'changed');
    expect((await cosign(...verify)).code).not.toBe(0);
  });

  itWith(['sigstore-go-verification'], 'has bundles that sigstore-go verifies', async () => {
    const [, hex = ''] = image.pushed.descriptor.digest.split(':');
    const check = async (bundle: string, san = IDENTITY, issuer = ISSUER, digest = hex) =>
      await runProgram('sigstore-go-verification', [
        ...['-trustedrootJSONpath', join(folder, 'trusted_root.json')],
        ...['-artifact-digest', digest, '-expectedIssuer', issuer, '-expectedSAN', san],
        join(folder, bundle),
      ]);
    for (const name of ['provenance.sigstore.json', 'signature.sigstore.json']) {
      expect({ name, ...(await check(name)) }).toMatchObject({ code: 0 });
    }
    const name = 'provenance.sigstore.json';
    expect((await check(name, 'https://evil.test')).code).not.toBe(0);
    expect((await check(name, IDENTITY, 'https://evil.test')).code).not.toBe(0);
    expect((await check(name, IDENTITY, ISSUER, 'a'.repeat(64))).code).not.toBe(0);
    await writeFile(join(folder, 'bad.sigstore.json'), bundleFileText(tampered(image.provenance)));
    expect((await check('bad.sigstore.json')).code).not.toBe(0);
  });

  itWith(
    ['cosign'],
    'is created with a single certificate and without unexpected requests',
    async () => {
      expect(image.certificates).toBe(1);
      expect(sigstore.violations).toEqual([]);
    },
  );
});

interface SignedImage {
  readonly store: ImageStore;
  readonly repository: string;
  readonly reference: string;
  readonly pushed: PushedImage;
  /** Writes the manifest to a file and returns its path. */
  readonly path: string;
  readonly provenance: Bundle;
  readonly legacySignature: Awaited<ReturnType<typeof signPayload>>;
  readonly certificates: number;
}

/** An image with every kind of evidence that Assay writes, by one signer. */
async function signEverything(
  sigstore: LocalSigstore,
  repository: string,
  folder: string,
): Promise<SignedImage> {
  const store = openRegistry(parseImageReference(repository), {
    network,
    credentials: async () => undefined,
  });
  const pushed = await pushImage(store);
  const { descriptor } = pushed;
  const { digest } = descriptor;
  const signer = await localSigner(sigstore);
  const subjects = [{ name: repository, digest }];
  const claims = readClaims(sigstore.oidc.token('sigstore'));
  const sbom = sbomPredicate(CYCLONEDX, 'bom.json');
  const predicate = provenancePredicate(claims, 'https://github.com');

  const statements = [
    cosignSignStatement(digest),
    makeStatement(subjects, SLSA_PROVENANCE_PREDICATE_TYPE, predicate),
    makeStatement(subjects, sbom.predicateType, sbom.predicate),
  ];
  const bundles: Bundle[] = [];
  for (const statement of statements) {
    const bundle = await signStatement(signer, statement);
    await putBundle(store, descriptor, bundle, statement.predicateType, network);
    bundles.push(bundle);
  }
  const [signature, provenance] = bundles;
  if (signature === undefined || provenance === undefined) throw new Error('nothing was signed');
  const legacySignature = await signPayload(signer, simpleSigningPayload(repository, digest));
  await putLegacySignature(store, digest, legacySignature, network);
  const type = SLSA_PROVENANCE_PREDICATE_TYPE;
  const legacyProvenance = await legacyAttestation(signer, provenance, type);
  await putLegacyAttestation(store, digest, legacyProvenance, network);
  await confirmStored(
    { name: store.name, list: () => listEvidence(store, digest) },
    digest,
    [
      ...bundles.map((bundle) => ({ kind: 'bundle', bundle }) as const),
      { kind: 'legacy-signature', signed: legacySignature },
      { kind: 'legacy-attestation', signed: legacyProvenance },
    ],
    network,
  );

  const path = join(folder, 'manifest.json');
  await writeFile(path, pushed.bytes);
  await writeFile(join(folder, 'signature.sigstore.json'), bundleFileText(signature));
  await writeFile(join(folder, 'provenance.sigstore.json'), bundleFileText(provenance));
  const asked = sigstore.requests.filter(({ path: asked }) => asked.endsWith('/signingCert'));
  const reference = `${repository}:latest`;
  const certificates = asked.length;
  return { store, repository, reference, pushed, path, provenance, legacySignature, certificates };
}

/** Returns the same bundle with one letter of the payload changed. */
function tampered(bundle: Bundle): Bundle {
  const envelope = bundle.dsseEnvelope;
  if (envelope === undefined) throw new Error('no envelope');
  const text = Buffer.from(envelope.payload, 'base64').toString('utf8');
  const payload = Buffer.from(text.replace('octo-app', 'octo-bpp')).toString('base64');
  return { ...bundle, dsseEnvelope: { ...envelope, payload } };
}
