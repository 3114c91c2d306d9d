import { endlessDer } from '../endless-der.ts';
import { openAuthority } from './authority.ts';
import { endsBefore, lastByteFlipped, replacedInside, timestampOf, timestampsOf } from './parts.ts';
import { bundleRow, type Family } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested } from './signed.ts';
import type { World } from './world.ts';

/** A bundle without a log entry and with a root without logs, in which only the timestamp proves the time. */
async function stampedScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.trustedRoot.tlogs = [];
  scene.evidence = [await attested(scene, {}, { log: undefined })];
  return scene;
}

export const TIMESTAMP_FAMILY: Family = {
  name: 'a timestamp',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: stampedScene,
  rows: [
    bundleRow(
      'it is missing',
      'timestamp-missing',
      /too few verified timestamps: 0, but 1 are required/,
      (bundle) => {
        delete bundle.verificationMaterial.timestampVerificationData;
      },
    ),
    bundleRow(
      'it is for another signature',
      'timestamp-mismatch',
      /timestamp covers different content/,
      async (bundle, scene) => {
        const other = await attested(scene);
        timestampOf(bundle).signedTimestamp = timestampOf(other).signedTimestamp;
      },
    ),
    bundleRow(
      'an entry for another signature is added',
      'timestamp-mismatch',
      /timestamp covers different content/,
      async (bundle, scene) => {
        timestampsOf(bundle).push(timestampOf(await attested(scene)));
      },
    ),
    bundleRow(
      'its signature is altered',
      'timestamp-invalid',
      /timestamp’s signature is invalid/,
      (bundle) => {
        const timestamp = timestampOf(bundle);
        timestamp.signedTimestamp = lastByteFlipped(timestamp.signedTimestamp);
      },
    ),
    bundleRow(
      'its time is altered',
      'timestamp-invalid',
      /timestamp’s signature is invalid/,
      (bundle) => {
        const timestamp = timestampOf(bundle);
        // Changes the seconds of the GeneralizedTime, which the token signs. The new time is later, because the
        // certificate is not valid earlier.
        const changed = replacedInside(
          timestamp.signedTimestamp,
          /(\x18\x0f\d{12})(\d\d)/,
          (_, start, seconds) => `${start}${seconds === '59' ? '58' : '59'}`,
        );
        timestamp.signedTimestamp = changed;
      },
    ),
    bundleRow('it is cut short', 'timestamp-malformed', /cannot be read/, (bundle) => {
      const timestamp = timestampOf(bundle);
      const bytes = Buffer.from(timestamp.signedTimestamp, 'base64');
      timestamp.signedTimestamp = bytes.subarray(0, 100).toString('base64');
    }),
    bundleRow('its nesting never ends', 'timestamp-malformed', /takes too long/, (bundle) => {
      timestampOf(bundle).signedTimestamp = endlessDer(25).toString('base64');
    }),
    bundleRow('it is not a timestamp', 'timestamp-malformed', /cannot be read/, (bundle) => {
      timestampOf(bundle).signedTimestamp = Buffer.from('yesterday').toString('base64');
    }),
    bundleRow('it appears twice', 'proof-repeated', /same verified time twice/, (bundle) => {
      timestampsOf(bundle).push(structuredClone(timestampOf(bundle)));
    }),
    bundleRow(
      'there is an endless list of timestamps',
      'bundle-too-large',
      /too many timestamps/,
      (bundle) => {
        const timestamp = timestampOf(bundle);
        timestampsOf(bundle).push(...Array.from({ length: 8 }, () => timestamp));
      },
    ),
    {
      what: 'a different authority with the same name created it',
      code: 'timestamp-invalid',
      says: /timestamp’s signature is invalid/,
      breaks: async (scene) => {
        const making = { log: undefined, timestamps: scene.world.stranger };
        scene.evidence = [await attested(scene, {}, making)];
      },
    },
    {
      what: 'no authority in the root created it',
      code: 'timestamp-untrusted',
      says: /the timestamp is not from an authority in the trust root/,
      breaks: ({ trustedRoot }) => {
        trustedRoot.timestampAuthorities = [openAuthority().rootEntry];
      },
    },
    {
      what: 'its authority was no longer valid',
      code: 'timestamp-expired',
      says: /timestamp authority was not valid/,
      breaks: ({ trustedRoot }) => {
        const [authority] = trustedRoot.timestampAuthorities;
        endsBefore(authority?.validFor);
      },
    },
    {
      what: 'it was created after the certificate expired',
      code: 'certificate-expired',
      says: /the certificate was not valid/,
      breaks: async (scene) => {
        const authority = openAuthority();
        scene.trustedRoot.certificateAuthorities.push(authority.rootEntry);
        scene.trustedRoot.ctlogs = [];
        const signer = authority.signer({ from: -20, until: -10 });
        scene.evidence = [await attested(scene, {}, { log: undefined, signer })];
      },
    },
  ],
};
