import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { simpleSigningPayload } from '../../shared/attest/predicates/simple-signing.ts';
import { makeStatement } from '../../shared/attest/statement.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { legacyAttestation, signPayload } from '../../shared/sign/sign-payload.ts';
import { signStatement } from '../../shared/sign/sign-statement.ts';
import { openAnchors } from '../../shared/sigstore/trust-anchors.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { putBundle } from '../../shared/store/put-bundle.ts';
import { putLegacyAttestation, putLegacySignature } from '../../shared/store/put-legacy.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import { cosignEnvironment } from '../support/cosign.ts';
import { IDENTITY, ISSUER } from '../support/evidence.ts';
import { describeWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { type RealRegistry, startDebianRegistry } from '../support/registry.ts';
import { localSigner, network, type PushedImage, pushImage } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const TYPES = ['https://example.com/one/v1', 'https://example.com/two/v1'];

describeWith(
  ['docker-registry', 'cosign', 'oras', 'skopeo'],
  'evidence copied by other tools',
  () => {
    let sigstore: LocalSigstore;
    let registry: RealRegistry;
    let folder: string;
    let store: ImageStore;
    let image: PushedImage;

    beforeAll(async () => {
      folder = temporaryFolder('copies');
      [sigstore, registry] = await Promise.all([
        startSigstore({ now: realNow }),
        startDebianRegistry(),
      ]);
      await sigstore.writeFiles(folder);
      store = openTestStore(registry.host, { name: 'octo/app' });
      image = await pushImage(store);
      const { descriptor } = image;
      const signer = await localSigner(sigstore);
      const subject = { name: store.name, digest: descriptor.digest };
      for (const type of TYPES) {
        const bundle = await signStatement(signer, makeStatement([subject], type, {}));
        await putBundle(store, descriptor, bundle, type, network);
        const attestation = await legacyAttestation(signer, bundle, type);
        await putLegacyAttestation(store, descriptor.digest, attestation, network);
      }
      const payload = simpleSigningPayload(store.name, descriptor.digest);
      const signature = await signPayload(signer, payload);
      await putLegacySignature(store, descriptor.digest, signature, network);
    }, 60_000);
    afterAll(() => Promise.all([sigstore.close(), registry.stop()]));

    async function run(program: string, ...args: readonly string[]): Promise<void> {
      const { code, stderr } = await runProgram(program, args, { env: cosignEnvironment(folder) });
      if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
    }

    const to = (name: string) => openTestStore(registry.host, { name });
    const tag = () => image.descriptor.digest.replace(':', '-');

    /** Returns the kinds of the valid evidence. Throws if any evidence is invalid. */
    async function holding(place: ImageStore): Promise<readonly string[]> {
      const { digest } = image.descriptor;
      const candidates = await listEvidence(place, digest);
      const { verified, refused } = await verifyCandidates(
        candidates,
        { name: place.name, digest },
        { identities: [{ san: { exact: IDENTITY }, issuer: ISSUER }], predicateTypes: 'any' },
        openAnchors({ trustedRoot: sigstore.trustedRoot }),
      );
      expect(refused).toEqual([]);
      expect(verified).toHaveLength(candidates.length);
      return candidates.map(({ kind }) => kind).sort();
    }

    const cosign = async (place: ImageStore, ...flags: readonly string[]) => {
      const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
      const root = ['--trusted-root', join(folder, 'trusted_root.json')];
      const reference = `${place.name}@${image.descriptor.digest}`;
      for (const type of TYPES) {
        const asked = ['--type', type, ...flags, ...(flags.length > 0 ? root : [])];
        await run('cosign', 'verify-attestation', ...identity, ...asked, reference);
      }
    };

    it('is valid after oras has copied the image with its referrers', async () => {
      const copy = to('mirror/oras');
      const plain = ['--from-plain-http', '--to-plain-http'];
      const from = `${store.name}@${image.descriptor.digest}`;
      await run('oras', 'cp', '--recursive', ...plain, from, `${copy.name}:v1`);
      expect(await holding(copy)).toEqual(['bundle', 'bundle']);
      await cosign(copy, '--new-bundle-format');
    });

    it('is valid after skopeo has copied each tag of the image', async () => {
      const copy = to('mirror/skopeo');
      const plain = ['--src-tls-verify=false', '--dest-tls-verify=false'];
      const whole = ['copy', '-q', '--insecure-policy', '--all', '--preserve-digests', ...plain];
      for (const one of ['latest', `${tag()}`, `${tag()}.sig`, `${tag()}.att`]) {
        await run(
          'skopeo',
          ...whole,
          `docker://${store.name}:${one}`,
          `docker://${copy.name}:${one}`,
        );
      }
      expect(await holding(copy)).toEqual([
        'bundle',
        'bundle',
        'legacy-attestation',
        'legacy-attestation',
        'legacy-signature',
      ]);
      await cosign(copy);
      await cosign(copy, '--new-bundle-format');
    });
  },
);
