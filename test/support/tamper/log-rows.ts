import { allOf, type BundleJson, flipped, makeStatementBundle } from '../evidence.ts';
import { testNowMs } from '../test-clock.ts';
import { hashedRekord, loggedOf, openCarelessLog } from './careless-log.ts';
import {
  endsBefore,
  entryOf,
  lastByteFlipped,
  promiseOf,
  proofOf,
  replaced,
  replacedInside,
  required,
} from './parts.ts';
import { bundleRow, type Family, type Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested, signatureOf, signedScene, statementAbout } from './signed.ts';
import type { World } from './world.ts';

const checkpointOf = (bundle: BundleJson) => proofOf(bundle).checkpoint;

/** Returns the entry of another signature by the same signer. */
async function otherEntry({ world }: Scene) {
  return entryOf(await signatureOf(world.evil.manifest.digest, world));
}

function endsLog(index: number): Row['breaks'] {
  return ({ trustedRoot }) => {
    endsBefore(trustedRoot.tlogs[index]?.publicKey?.validFor);
  };
}

/** Rows for the signed tree head of a log of any version. */
const PROOF_ROWS: readonly Row[] = [
  bundleRow(
    'its tree index is altered',
    'log-proof-invalid',
    /not in the checkpoint’s tree/,
    (bundle) => {
      proofOf(bundle).logIndex = '0';
    },
  ),
  bundleRow(
    'its index is outside the tree',
    'log-proof-invalid',
    /not in the checkpoint’s tree/,
    (bundle) => {
      proofOf(bundle).logIndex = '1000000';
    },
  ),
  bundleRow(
    'the root hash in its proof is altered',
    'log-proof-invalid',
    /for different trees/,
    (bundle) => {
      proofOf(bundle).rootHash = flipped(proofOf(bundle).rootHash);
    },
  ),
  bundleRow(
    'the tree size in its proof is altered',
    'log-proof-invalid',
    /for different trees/,
    (bundle) => {
      proofOf(bundle).treeSize = String(Number(proofOf(bundle).treeSize) + 1);
    },
  ),
  bundleRow(
    'a hash of its proof is altered',
    'log-proof-invalid',
    /not in the checkpoint’s tree/,
    (bundle) => {
      const [hash = '', ...rest] = proofOf(bundle).hashes;
      proofOf(bundle).hashes = [flipped(hash), ...rest];
    },
  ),
  bundleRow(
    'a hash of its proof is removed',
    'log-proof-invalid',
    /not in the checkpoint’s tree/,
    (bundle) => {
      proofOf(bundle).hashes.pop();
    },
  ),
  bundleRow(
    'its proof has a hash too many',
    'log-proof-invalid',
    /not in the checkpoint’s tree/,
    (bundle) => {
      proofOf(bundle).hashes.push(Buffer.alloc(32).toString('base64'));
    },
  ),
  bundleRow(
    'its checkpoint is of another state of the tree',
    'log-proof-invalid',
    /not in the checkpoint’s tree/,
    async (bundle, scene) => {
      const making = { rekorVersion: entryOf(bundle).inclusionPromise ? 1 : 2 } as const;
      const later = await attested(scene, { predicate: { later: true } }, making);
      proofOf(bundle).checkpoint = proofOf(later).checkpoint;
    },
  ),
  bundleRow(
    'the text of its checkpoint is altered',
    'log-checkpoint-invalid',
    /signature/,
    (bundle) => {
      const checkpoint = checkpointOf(bundle);
      checkpoint.envelope = replaced(checkpoint.envelope, /\n(\d+)\n/, '\n1$1\n');
    },
  ),
  bundleRow(
    'its checkpoint has another origin',
    'log-checkpoint-invalid',
    /signature/,
    (bundle) => {
      const checkpoint = checkpointOf(bundle);
      checkpoint.envelope = `evil${checkpoint.envelope}`;
    },
  ),
  bundleRow(
    'the signature of its checkpoint is altered',
    'log-checkpoint-invalid',
    /sign/,
    (bundle) => {
      const checkpoint = checkpointOf(bundle);
      const signature = required(/ (\S+)\n$/.exec(checkpoint.envelope)?.[1], 'signature');
      checkpoint.envelope = replaced(checkpoint.envelope, signature, lastByteFlipped(signature));
    },
  ),
  bundleRow('its checkpoint is not signed', 'log-checkpoint-invalid', /no signatures/, (bundle) => {
    const checkpoint = checkpointOf(bundle);
    checkpoint.envelope = replaced(checkpoint.envelope, /\u2014.*\n$/s, '');
  }),
  bundleRow(
    'its checkpoint is not a signed note',
    'log-checkpoint-invalid',
    /no signatures/,
    (bundle) => {
      checkpointOf(bundle).envelope = 'rekor\n2\nAAAA\n';
    },
  ),
  bundleRow(
    'its checkpoint is signed with the key of another log',
    'log-checkpoint-invalid',
    /not signed by its log/,
    async (bundle, { world, digest }) => {
      const { rekorVersion } = { rekorVersion: entryOf(bundle).inclusionPromise ? 1 : 2 } as const;
      const making = { ...allOf(world.stranger), rekorVersion };
      const other = await makeStatementBundle(making, statementAbout(digest));
      proofOf(bundle).checkpoint = proofOf(other).checkpoint;
    },
  ),
  bundleRow('its log ID is that of another log', 'log-untrusted', /./, (bundle) => {
    const { logId } = entryOf(bundle);
    logId.keyId = flipped(logId.keyId);
  }),
  bundleRow('it is in no log', 'log-entry-missing', /too few log entries: 0, but 1/, (bundle) => {
    bundle.verificationMaterial.tlogEntries = [];
  }),
  bundleRow('its entry appears twice', 'proof-repeated', /twice/, (bundle) => {
    bundle.verificationMaterial.tlogEntries.push(structuredClone(entryOf(bundle)));
  }),
  bundleRow('it has no proof', 'bundle-malformed', /inclusionProof/, (bundle) => {
    delete entryOf(bundle).inclusionProof;
  }),
  bundleRow('its entry declares another kind', 'log-entry-mismatch', /kind/, (bundle) => {
    entryOf(bundle).kindVersion.kind = 'intoto';
  }),
];

const LOG_V1: Family = {
  name: 'a log entry of Rekor v1',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: signedScene,
  rows: [
    ...PROOF_ROWS,
    bundleRow(
      'the signed entry timestamp is altered',
      'log-promise-invalid',
      /promise/,
      (bundle) => {
        const promise = promiseOf(bundle);
        promise.signedEntryTimestamp = lastByteFlipped(promise.signedEntryTimestamp);
      },
    ),
    bundleRow(
      'the signed entry timestamp is for another entry',
      'log-promise-invalid',
      /log’s signed entry timestamp is invalid/,
      async (bundle, scene) => {
        entryOf(bundle).inclusionPromise = promiseOf(
          await signatureOf(scene.world.evil.manifest.digest, scene.world),
        );
      },
    ),
    bundleRow('the time of the log is altered', 'log-promise-invalid', /promise/, (bundle) => {
      const entry = entryOf(bundle);
      entry.integratedTime = String(Number(entry.integratedTime) + 1);
    }),
    bundleRow('its log index is altered', 'log-promise-invalid', /promise/, (bundle) => {
      const entry = entryOf(bundle);
      entry.logIndex = String(Number(entry.logIndex) + 1);
    }),
    bundleRow('the logged content is altered', 'log-promise-invalid', /promise/, (bundle) => {
      const entry = entryOf(bundle);
      entry.canonicalizedBody = replacedInside(entry.canonicalizedBody, /"sha256"/, '"sha512"');
    }),
    bundleRow(
      'its entry belongs to another signature',
      'log-entry-mismatch',
      /for a different signature/,
      async (bundle, scene) => {
        bundle.verificationMaterial.tlogEntries = [await otherEntry(scene)];
      },
    ),
    bundleRow(
      'the entry of another signature is added to its own',
      'log-entry-mismatch',
      /for a different signature/,
      async (bundle, { world, trustedRoot }) => {
        const log = openCarelessLog();
        const other = await signatureOf(world.evil.manifest.digest, world);
        trustedRoot.tlogs.push(log.rootEntry);
        const entry = log.log(hashedRekord(loggedOf(other)));
        bundle.verificationMaterial.tlogEntries.push(entry);
      },
    ),
    {
      what: 'it is in an unknown log',
      code: 'log-untrusted',
      says: /./,
      breaks: async (scene) => {
        const { stranger } = scene.world;
        scene.evidence = [await attested(scene, {}, { log: stranger })];
      },
    },
    {
      what: 'its log was no longer valid',
      code: 'log-expired',
      says: /the log was not valid when it accepted/,
      breaks: endsLog(0),
    },
  ],
};

/** A bundle in Rekor v2, with the timestamp that it needs. */
async function secondVersionScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.evidence = [await attested(scene, {}, { rekorVersion: 2 })];
  return scene;
}

const LOG_V2: Family = {
  name: 'a log entry of Rekor v2',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: secondVersionScene,
  rows: [
    ...PROOF_ROWS,
    bundleRow(
      'its log index is altered',
      'log-proof-invalid',
      /log entry’s index differs/,
      (bundle) => {
        const entry = entryOf(bundle);
        entry.logIndex = String(Number(entry.logIndex) + 1);
      },
    ),
    bundleRow(
      'the logged content is altered',
      'log-proof-invalid',
      /not in the checkpoint’s tree/,
      (bundle) => {
        const entry = entryOf(bundle);
        entry.canonicalizedBody = replacedInside(entry.canonicalizedBody, 'SHA2_256', 'SHA2_384');
      },
    ),
    {
      what: 'its entry belongs to a different envelope',
      code: 'log-entry-mismatch',
      says: /for a different signature/,
      breaks: async (scene) => {
        const [bundle] = scene.evidence as BundleJson[];
        const other = await attested(scene, { predicate: { other: true } }, { rekorVersion: 2 });
        Object.assign(required(bundle, 'bundle').verificationMaterial, {
          tlogEntries: other.verificationMaterial.tlogEntries,
        });
      },
    },
    {
      what: 'only the log proves the time',
      code: 'timestamp-missing',
      says: /too few verified timestamps: 0, but 1 are required/,
      breaks: async (scene) => {
        const making = { rekorVersion: 2, timestamps: undefined } as const;
        const bundle = await attested(scene, {}, making);
        entryOf(bundle).integratedTime = String(Math.floor(testNowMs() / 1000));
        scene.evidence = [bundle];
      },
    },
    {
      what: 'its log was no longer valid',
      code: 'log-expired',
      says: /the log was not valid at the signing time/,
      breaks: endsLog(1),
    },
  ],
};

export const LOG_FAMILIES: readonly Family[] = [LOG_V1, LOG_V2];
