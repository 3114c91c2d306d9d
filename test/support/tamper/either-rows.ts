import { generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allOf, type Making } from '../evidence.ts';
import { temporaryFolder } from '../programs.ts';
import { spkiPem } from '../sigstore/pem.ts';
import { envelopeOf, lastByteFlipped, timestampOf } from './parts.ts';
import { bundleRow, type Family, type Row } from './row.ts';
import { openScene, type Scene, type TrustedRootJson } from './scene.ts';
import { attested } from './signed.ts';
import type { World } from './world.ts';

/** A bundle as in the instance of GitHub, with a certificate without an SCT, and with a timestamp. */
const unloggedOf = ({ unlogged }: World): Making => ({ ...allOf(unlogged), log: undefined });

const rootOf = ({ unlogged }: World): TrustedRootJson => ({
  ...(structuredClone(unlogged.trustedRoot) as TrustedRootJson),
  tlogs: [],
  ctlogs: [],
});

/**
 * The input `instance: auto` with a file that contains two roots. One root requires logs, and the other root has no
 * logs.
 */
function sceneBy(making: (world: World) => Making): Family['scene'] {
  return async (world) => {
    const scene = openScene(world);
    scene.inputs['instance'] = 'auto';
    scene.furtherRoots = [rootOf(world)];
    scene.evidence = [await attested(scene, {}, making(world))];
    return scene;
  };
}

function madeBy(
  what: string,
  code: Row['code'],
  says: RegExp,
  making: (world: World) => Partial<Making>,
): Row {
  const breaks = async (scene: Scene) => {
    scene.evidence = [await attested(scene, {}, making(scene.world))];
  };
  return { what, code, says, breaks };
}

const FOREIGN = /not issued by an authority of line 1 of .*trusted_root\.json or line 2 of /;

const LOGGED: Family = {
  name: 'a signature of a Sigstore instance with logs, where two instances are trusted',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: sceneBy(({ sigstore }) => allOf(sigstore)),
  rows: [
    madeBy(
      'it is in no log, like signatures of the other root',
      'log-entry-missing',
      /too few log entries: 0, but 1/,
      () => ({ log: undefined }),
    ),
    madeBy(
      'it is in no log and has the timestamp of the other root',
      'timestamp-invalid',
      /timestamp/,
      ({ unlogged }) => ({ log: undefined, timestamps: unlogged }),
    ),
    madeBy(
      'it is in a log of the other root',
      'log-untrusted',
      /a log that is not in the trust root/,
      ({ unlogged }) => ({
        log: unlogged,
      }),
    ),
    madeBy('a third Sigstore made it', 'certificate-untrusted', FOREIGN, ({ stranger }) =>
      allOf(stranger),
    ),
    madeBy('a third Sigstore certified it', 'certificate-untrusted', FOREIGN, ({ stranger }) => ({
      fulcio: stranger,
    })),
    {
      what: 'only the other root is trusted',
      code: 'certificate-untrusted',
      says: /not issued by an authority in the trust root/,
      breaks: (scene) => {
        scene.furtherRoots = [];
        scene.trustedRoot = rootOf(scene.world);
      },
    },
    {
      what: 'its root is selected as the only one',
      code: 'not-found',
      says: /contains 2 trusted roots/,
      place: /trusted_root\.json/,
      breaks: ({ inputs }) => {
        inputs['instance'] = 'custom';
      },
    },
    {
      what: 'a key with only a timestamp of the other root signed it',
      code: 'timestamp-invalid',
      says: /timestamp/,
      breaks: async (scene) => {
        const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        const pem = spkiPem(publicKey);
        const path = join(temporaryFolder('tamper-key'), 'cosign.pub');
        writeFileSync(path, pem);
        scene.inputs['public-key'] = path;
        const key = { $case: 'publicKey', publicKey: pem, hint: 'release' } as const;
        const signer = {
          sign: async (data: Buffer) => ({ signature: sign('sha256', data, privateKey), key }),
        };
        scene.evidence = [await attested(scene, {}, { ...unloggedOf(scene.world), signer })];
      },
    },
  ],
};

const UNLOGGED: Family = {
  name: 'a signature of a Sigstore instance without logs, where two instances are trusted',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: sceneBy(unloggedOf),
  rows: [
    madeBy(
      'it has no timestamp',
      'timestamp-missing',
      /too few verified timestamps: 0, but 1 are required/,
      (world) => ({
        ...unloggedOf(world),
        timestamps: undefined,
      }),
    ),
    madeBy('its timestamp is from the other root', 'timestamp-invalid', /timestamp/, (world) => ({
      ...unloggedOf(world),
      timestamps: world.sigstore,
    })),
    madeBy(
      'it is in a log of the other root',
      'log-untrusted',
      /a log that is not in the trust root/,
      (world) => ({
        ...unloggedOf(world),
        log: world.sigstore,
      }),
    ),
    bundleRow('its timestamp is altered', 'timestamp-invalid', /timestamp/, (bundle) => {
      const timestamp = timestampOf(bundle);
      timestamp.signedTimestamp = lastByteFlipped(timestamp.signedTimestamp);
    }),
    bundleRow('its signature is altered', 'signature-invalid', /does not match this/, (bundle) => {
      const [signature] = envelopeOf(bundle).signatures;
      if (signature !== undefined) signature.sig = lastByteFlipped(signature.sig);
    }),
    {
      what: 'its root is not in the file',
      code: 'certificate-untrusted',
      says: /not issued by an authority in the trust root/,
      breaks: (scene) => {
        scene.furtherRoots = [];
      },
    },
    {
      what: 'its root requires a log',
      code: 'log-entry-missing',
      says: /too few log entries: 0, but 1/,
      breaks: ({ furtherRoots, world }) => {
        for (const root of furtherRoots)
          root.tlogs = structuredClone(world.unlogged.trustedRoot as TrustedRootJson).tlogs;
      },
    },
  ],
};

/** Rows for a signature that `auto` accepts. There is one family for each trusted root. */
export const EITHER_FAMILIES: readonly Family[] = [LOGGED, UNLOGGED];
