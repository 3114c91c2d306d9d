import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleSigningPayload } from '../../shared/attest/predicates/simple-signing.ts';
import { makeStatement } from '../../shared/attest/statement.ts';
import { execProgram } from '../../shared/host/exec-program.ts';
import type { SigningServices } from '../../shared/model/trust.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { openKeySigner } from '../../shared/sign/key-signer.ts';
import { openKmsSigner } from '../../shared/sign/kms-signer.ts';
import { legacyAttestation, signPayload } from '../../shared/sign/sign-payload.ts';
import { signBlob, signStatement } from '../../shared/sign/sign-statement.ts';
import type { Signer } from '../../shared/sign/signer.ts';
import { bundleFileText } from '../../shared/store/bundle-files.ts';
import { putBundle } from '../../shared/store/put-bundle.ts';
import { putLegacyAttestation, putLegacySignature } from '../../shared/store/put-legacy.ts';
import { type AwsKms, startAwsKms } from '../support/aws-kms.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import { IDENTITY, ISSUER } from '../support/evidence.ts';
import { describeWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import {
  localSigner,
  localTrust,
  network,
  type PushedImage,
  pushImage,
  unloggedTrust,
} from '../support/signing.ts';
import { certificatePem } from '../support/sigstore/pem.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const TYPE = 'https://example.com/tested/v1';
const PASSWORD = 'correct horse';

describeWith(['cosign', 'docker-registry', 'openssl'], 'evidence from Assay', () => {
  let sigstore: LocalSigstore;
  let registry: RealRegistry;
  let kms: AwsKms;
  let folder: string;
  let store: ImageStore;
  let image: PushedImage;
  let images = 0;

  beforeAll(async () => {
    folder = temporaryFolder('sign-forms');
    [sigstore, registry, kms] = await Promise.all([
      startSigstore({ now: realNow }),
      startDebianRegistry(),
      startAwsKms(),
    ]);
    await sigstore.writeFiles(folder);
    const env = { ...cosignEnvironment(folder), COSIGN_PASSWORD: PASSWORD };
    await runProgram('cosign', ['generate-key-pair'], { cwd: folder, env });
  }, 60_000);
  afterAll(async () => {
    await Promise.all([sigstore.close(), registry.stop(), kms.close()]);
    expect(sigstore.violations).toEqual([]);
    expect(new Set(kms.asked)).toEqual(new Set(['DescribeKey', 'GetPublicKey', 'Sign']));
  });
  beforeEach(async () => {
    images += 1;
    store = openTestStore(registry.host, { name: `octo/app${images}` });
    image = await pushImage(store);
  });

  const at = (name: string) => join(folder, name);
  const reference = () => `${store.name}@${image.descriptor.digest}`;

  async function cosign(...args: readonly string[]) {
    const env = { ...cosignEnvironment(folder), ...kms.env };
    const { code, stderr } = await runProgram('cosign', args, { env });
    return { code, stderr };
  }

  /** Signs an image in all three formats. */
  async function signAll(signer: Signer): Promise<void> {
    const { descriptor } = image;
    const payload = simpleSigningPayload(store.name, descriptor.digest);
    const signature = await signPayload(signer, payload);
    await putLegacySignature(store, descriptor.digest, signature, network);
    const subject = { name: store.name, digest: descriptor.digest };
    const bundle = await signStatement(signer, makeStatement([subject], TYPE, { tested: true }));
    await putBundle(store, descriptor, bundle, TYPE, network);
    const attestation = await legacyAttestation(signer, bundle, TYPE);
    await putLegacyAttestation(store, descriptor.digest, attestation, network);
  }

  /** Returns the result of cosign for each of the three formats. */
  async function read(whom: readonly string[], proof: readonly string[]) {
    const asBundle = ['--new-bundle-format', '--trusted-root', at('trusted_root.json')];
    const attestation = ['verify-attestation', '--type', TYPE, ...proof, ...whom];
    return {
      signature: await cosign('verify', ...proof, ...whom, reference()),
      attestation: await cosign(...attestation, reference()),
      bundle: await cosign(...attestation, ...asBundle, reference()),
    };
  }

  const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  const stranger = ['--certificate-identity', `${IDENTITY}x`, '--certificate-oidc-issuer', ISSUER];
  const accepted = { code: 0 };

  const services = async (over: Partial<SigningServices>): Promise<SigningServices> => ({
    ...(await (await localTrust(sigstore)).services()),
    ...over,
  });

  describe.each<[string, () => Promise<Signer>, readonly string[]]>([
    [
      'a log entry alone',
      async () => {
        const trust = await localTrust(sigstore);
        const logged = await services({ timestampUrls: [] });
        return await localSigner(sigstore, { ...trust, services: async () => logged });
      },
      [],
    ],
    ['a log entry and a timestamp', () => localSigner(sigstore), ['--use-signed-timestamps']],
    [
      'a timestamp alone',
      async () => await localSigner(sigstore, await unloggedTrust(sigstore)),
      ['--insecure-ignore-tlog', '--use-signed-timestamps'],
    ],
  ])('with a certificate and %s', (_, open, proof) => {
    it('is verified by cosign in every format, but only for its signer', async () => {
      await signAll(await open());
      const all = { signature: accepted, attestation: accepted, bundle: accepted };
      expect(await read(identity, proof)).toMatchObject(all);
      for (const [form, result] of Object.entries(await read(stranger, proof)))
        expect({ form, isAccepted: result.code === 0 }).toEqual({ form, isAccepted: false });
    });
  });

  describe.each<[string, readonly string[]]>([
    ['with a log entry', []],
    ['without a log entry', ['--insecure-ignore-tlog']],
  ])('with a key, %s,', (_, proof) => {
    const place = async () =>
      await services(proof.length === 0 ? { timestampUrls: [] } : { timestampUrls: [], logs: [] });

    it.each<[string, () => Promise<Signer>, () => Promise<string>]>([
      [
        'an encrypted cosign key',
        async () =>
          openKeySigner(await readFile(at('cosign.key'), 'utf8'), PASSWORD, await place(), network),
        async () => at('cosign.pub'),
      ],
      [
        'a key in AWS, through cosign',
        async () => {
          const env = { ...process.env, ...cosignEnvironment(folder), ...kms.env };
          const exec: Parameters<typeof openKmsSigner>[3]['exec'] = (command, args, options) =>
            execProgram(env, command, args, options);
          return await openKmsSigner(kms.uri, '', await place(), { exec, network });
        },
        async () => kms.uri,
      ],
    ])(
      'and with %s is verified by cosign in every format, but not with a different key',
      async (_what, open, keyOf) => {
        await signAll(await open());
        const all = { signature: accepted, attestation: accepted, bundle: accepted };
        expect(await read(['--key', await keyOf()], proof)).toMatchObject(all);
        for (const [form, result] of Object.entries(await read(['--key', at('rekor.pub')], proof)))
          expect({ form, isAccepted: result.code === 0 }).toEqual({ form, isAccepted: false });
      },
    );
  });

  it('includes a file signature that cosign verifies with the certificate in a separate file', async () => {
    await writeFile(at('file'), 'release');
    const bundle = await signBlob(await localSigner(sigstore), Buffer.from('release'));
    const text = JSON.stringify(bundle);
    const { certificate } = JSON.parse(text).verificationMaterial;
    await writeFile(at('file.pem'), certificatePem(Buffer.from(certificate.rawBytes, 'base64')));
    await writeFile(at('file.sig'), JSON.parse(text).messageSignature.signature);
    const parts = ['--certificate', at('file.pem'), '--signature', at('file.sig')];
    const online = ['--rekor-url', sigstore.url];
    expect(await cosign('verify-blob', ...parts, ...online, ...identity, at('file'))).toMatchObject(
      accepted,
    );
    const other = await cosign('verify-blob', ...parts, ...online, ...stranger, at('file'));
    expect(other.code).not.toBe(0);
  });

  it('with an entry in Rekor v2 is rejected by cosign 2.5, because its library sigstore-go 0.7 does not support Rekor v2', async () => {
    const signer = await localSigner(sigstore, await localTrust(sigstore, 2));
    await writeFile(at('v2.json'), bundleFileText(await signBlob(signer, Buffer.from('release'))));
    await writeFile(at('v2'), 'release');
    const form = ['--new-bundle-format', '--trusted-root', at('trusted_root.json')];
    const result = await cosign(
      'verify-blob',
      ...form,
      '--bundle',
      at('v2.json'),
      ...identity,
      at('v2'),
    );
    expect(result.stderr).toContain('nil value in transaction log entry');
  });
});
