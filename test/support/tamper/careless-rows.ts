import { createHash, X509Certificate } from 'node:crypto';
import { leafOf } from '../evidence.ts';
import { certificatePem } from '../sigstore/pem.ts';
import { testNowMs } from '../test-clock.ts';
import {
  hashedRekord,
  hashedRekordV2,
  type Logged,
  loggedOf,
  logs,
  pemOfAnyone,
} from './careless-log.ts';
import { lastByteFlipped } from './parts.ts';
import { bundleRow, type Family, type Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested, signatureOf } from './signed.ts';
import type { World } from './world.ts';

const HOUR_MS = 3_600_000;

async function carelessScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  const bundle = await signatureOf(scene.digest, world);
  logs(bundle, scene);
  scene.evidence = [bundle];
  return scene;
}

function logged(
  what: string,
  says: RegExp,
  lie: (truth: Logged) => Partial<Logged>,
  write: (said: Logged) => object = hashedRekord,
): Row {
  return bundleRow(what, 'log-entry-mismatch', says, (bundle, scene) => {
    const truth = loggedOf(bundle);
    logs(bundle, scene, write({ ...truth, ...lie(truth) }));
  });
}

const otherDigest = ({ digest }: Logged) => ({
  digest: createHash('sha256').update(digest).digest(),
});
const otherSignature = ({ signature }: Logged) => ({ signature: lastByteFlipped(signature) });
const keyOfAnyone = (logged: Logged) => ({
  pem: pemOfAnyone(logged, new X509Certificate(logged.pem).publicKey),
});

export const CARELESS_LOG_FAMILY: Family = {
  name: 'the record of a log',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: carelessScene,
  rows: [
    logged('it is for another digest', /for different content/, otherDigest),
    logged('it is for another signature', /for a different signature/, otherSignature),
    logged('it has a second key that fits the signature', /a different signer/, keyOfAnyone),
    logged(
      'version 2 has it for another envelope',
      /for different content/,
      otherDigest,
      hashedRekordV2,
    ),
    logged('version 2 has it for another signature', /mismatch/, otherSignature, hashedRekordV2),
    bundleRow(
      'it is under the certificate of another signature',
      'log-entry-mismatch',
      /a different signer/,
      async (bundle, scene) => {
        const other = await attested(scene);
        const pem = certificatePem(leafOf(other));
        logs(bundle, scene, hashedRekord({ ...loggedOf(bundle), pem }));
      },
    ),
    bundleRow(
      'it names no signer',
      'log-entry-mismatch',
      /does not name a signer/,
      (bundle, scene) => {
        const { kind, apiVersion, spec } = hashedRekord(loggedOf(bundle));
        const { content } = spec.signature;
        logs(bundle, scene, { kind, apiVersion, spec: { ...spec, signature: { content } } });
      },
    ),
    bundleRow(
      'its kind is not supported',
      'log-entry-mismatch',
      /unsupported kind/,
      (bundle, scene) => {
        logs(bundle, scene, { ...hashedRekord(loggedOf(bundle)), kind: 'rpm' });
      },
    ),
    bundleRow(
      'it is after the certificate’s validity',
      'certificate-expired',
      /expired/,
      (bundle, scene) => {
        const later = new Date(testNowMs() + HOUR_MS);
        logs(bundle, scene, hashedRekord(loggedOf(bundle)), later);
      },
    ),
    bundleRow(
      'it is before the certificate’s validity',
      'certificate-expired',
      /expired/,
      (bundle, scene) => {
        const earlier = new Date(testNowMs() - HOUR_MS / 2);
        logs(bundle, scene, hashedRekord(loggedOf(bundle)), earlier);
      },
    ),
  ],
};
