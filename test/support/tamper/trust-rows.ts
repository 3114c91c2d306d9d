import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signer } from '@sigstore/sign';
import { flipped, makeStatementBundle } from '../evidence.ts';
import { temporaryFolder } from '../programs.ts';
import { spkiPem } from '../sigstore/pem.ts';
import { hashedRekord, loggedOf, logs, pemOfAnyone } from './careless-log.ts';
import { endsBefore, envelopeOf, required } from './parts.ts';
import { bundleRow, type Family } from './row.ts';
import { openScene, type Scene, type TrustedRootJson } from './scene.ts';
import { attested, signedScene, statementAbout } from './signed.ts';
import type { World } from './world.ts';

const ROOT_PLACE = /trusted_root\.json|trust root/;

const strangers = ({ stranger }: World) => stranger.trustedRoot as unknown as TrustedRootJson;

const TRUST: Family = {
  name: 'the trust root',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: signedScene,
  rows: [
    {
      what: 'it belongs to a different Sigstore instance',
      code: 'certificate-untrusted',
      says: /not issued by an authority in the trust root/,
      breaks: (scene) => {
        scene.trustedRoot = strangers(scene.world);
      },
    },
    {
      what: 'its authority is a different one with the same name',
      code: 'certificate-untrusted',
      says: /not issued by an authority in the trust root/,
      breaks: ({ trustedRoot, world }) => {
        trustedRoot.certificateAuthorities = strangers(world).certificateAuthorities;
      },
    },
    {
      what: 'its log is a different one',
      code: 'log-untrusted',
      says: /a log that is not in the trust root/,
      breaks: ({ trustedRoot, world }) => {
        trustedRoot.tlogs = strangers(world).tlogs;
      },
    },
    {
      what: 'its log has a different key',
      code: 'log-promise-invalid',
      says: /log’s signed entry timestamp is invalid/,
      breaks: ({ trustedRoot, world }) => {
        const [log] = trustedRoot.tlogs;
        const [other] = strangers(world).tlogs;
        Object.assign(required(log, 'log'), { publicKey: other?.publicKey });
      },
    },
    {
      what: 'its certificate log has a different key',
      code: 'sct-invalid',
      says: /SCT in the certificate is invalid/,
      breaks: ({ trustedRoot, world }) => {
        const [log] = trustedRoot.ctlogs;
        const [other] = strangers(world).ctlogs;
        Object.assign(required(log, 'log'), { publicKey: other?.publicKey });
      },
    },
    {
      what: 'it requires a log, but a signature has no entry',
      code: 'log-entry-missing',
      says: /too few log entries: 0, but 1/,
      breaks: async (scene) => {
        scene.evidence = [await attested(scene, {}, { log: undefined })];
      },
    },
    {
      what: 'it has no authority',
      code: 'malformed',
      says: /contains no certificate authority/,
      place: ROOT_PLACE,
      breaks: ({ trustedRoot }) => {
        trustedRoot.certificateAuthorities = [];
      },
    },
    {
      what: 'it is invalid',
      code: 'malformed',
      says: /not a Sigstore trusted root/,
      place: ROOT_PLACE,
      breaks: ({ trustedRoot }) => {
        trustedRoot['mediaType'] = 'application/json';
      },
    },
    {
      what: 'one of its ranges has no start',
      code: 'input-invalid',
      says: /\$\.tlogs\[0\]\.validFor\.start/,
      place: ROOT_PLACE,
      breaks: ({ trustedRoot }) => {
        delete required(trustedRoot.tlogs[0]?.publicKey, 'key').validFor.start;
      },
    },
    {
      what: 'one of its keys is unreadable',
      code: 'input-invalid',
      says: /cannot be used/,
      place: ROOT_PLACE,
      breaks: ({ trustedRoot }) => {
        Object.assign(required(trustedRoot.tlogs[0]?.publicKey, 'key'), { rawBytes: 'AAAA' });
      },
    },
  ],
};

function aKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const path = join(temporaryFolder('tamper-key'), 'cosign.pub');
  const pem = spkiPem(publicKey);
  writeFileSync(path, pem);
  const signer: Signer = {
    sign: async (data) => ({
      signature: sign('sha256', data, privateKey),
      key: { $case: 'publicKey', publicKey: pem, hint: 'release' },
    }),
  };
  return { path, signer };
}

/** A signature by a key of the user, without a log entry. */
async function keyScene(world: World): Promise<Scene> {
  const { path, signer } = aKey();
  const scene = openScene(world);
  scene.inputs = {
    image: required(scene.inputs['image'], 'image'),
    'public-key': path,
    'allow-unlogged-keys': 'true',
  };
  const making = { fulcio: world.sigstore, signer };
  scene.evidence = [await makeStatementBundle(making, statementAbout(scene.digest))];
  return scene;
}

const KEY: Family = {
  name: 'a signature by a key',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: keyScene,
  rows: [
    {
      what: 'the key is different',
      code: 'key-untrusted',
      says: /none of the provided public keys verifies/,
      breaks: (scene) => {
        scene.inputs['public-key'] = aKey().path;
      },
    },
    {
      what: 'the root requires a log entry for keys too',
      code: 'timestamp-missing',
      says: /too few verified timestamps: 0, but 1 are required/,
      breaks: (scene) => {
        delete scene.inputs['allow-unlogged-keys'];
      },
    },
    {
      what: 'it must be recent, but has no proof of time',
      code: 'time-unproved',
      says: /the signing time is not proven/,
      breaks: (scene) => {
        scene.inputs['max-age-days'] = '7';
      },
    },
    {
      what: 'an unexpected certificate signed it',
      code: 'certificate-untrusted',
      says: /not issued by an authority/,
      breaks: async (scene) => {
        scene.evidence = [await attested(scene)];
      },
    },
    {
      what: 'the key is invalid',
      code: 'input-invalid',
      says: /is not a public key in PEM/,
      place: /cosign\.pub/,
      breaks: ({ inputs }) => writeFileSync(required(inputs['public-key'], 'path'), 'none'),
    },
  ],
};

/** A signature by a key of the user, with the log entry and the timestamp that the root requires. */
async function loggedKeyScene(world: World): Promise<Scene> {
  const { path, signer } = aKey();
  const scene = openScene(world);
  scene.inputs = { image: required(scene.inputs['image'], 'image'), 'public-key': path };
  scene.evidence = [await attested(scene, {}, { signer })];
  return scene;
}

const LOGGED_KEY: Family = {
  name: 'a signature by a key with a log entry',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: loggedKeyScene,
  rows: [
    {
      what: 'a different key signed it, and the log has that key',
      code: 'key-untrusted',
      says: /none of the provided public keys verifies/,
      breaks: async (scene) => {
        scene.evidence = [await attested(scene, {}, { signer: aKey().signer })];
      },
    },
    bundleRow(
      'its log entry belongs to another key',
      'log-entry-mismatch',
      /for a different signature/,
      async ({ verificationMaterial }, scene) => {
        const other = await attested(scene, {}, { signer: aKey().signer });
        verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
      },
    ),
    bundleRow(
      'the log has it with a second key that fits the signature',
      'log-entry-mismatch',
      /a different signer/,
      (bundle, scene) => {
        const pem = readFileSync(required(scene.inputs['public-key'], 'path'), 'utf8');
        const truth = loggedOf(bundle, pem);
        const lie = { ...truth, pem: pemOfAnyone(truth, createPublicKey(pem)) };
        logs(bundle, scene, hashedRekord(lie));
      },
    ),
    {
      what: 'it must be recent, but an old signature can be logged and timestamped again',
      code: 'time-unproved',
      says: /the signing time is not proven/,
      breaks: (scene) => {
        scene.inputs['max-age-days'] = '7';
      },
    },
    bundleRow('it is in no log', 'log-entry-missing', /too few log entries: 0, but 1/, (bundle) => {
      bundle.verificationMaterial.tlogEntries = [];
    }),
    bundleRow(
      'its payload is altered',
      'key-untrusted',
      /none of the provided public keys/,
      (bundle) => {
        envelopeOf(bundle).payload = flipped(envelopeOf(bundle).payload);
      },
    ),
    {
      what: 'its log was no longer valid',
      code: 'log-expired',
      says: /the log was not valid when it accepted/,
      breaks: ({ trustedRoot }) => {
        endsBefore(trustedRoot.tlogs[0]?.publicKey?.validFor);
      },
    },
  ],
};

export const TRUST_FAMILIES: readonly Family[] = [TRUST, KEY, LOGGED_KEY];
