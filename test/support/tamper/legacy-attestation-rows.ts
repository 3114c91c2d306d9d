import { DSSE_MEDIA_TYPE } from '../../../shared/model/evidence.ts';
import { allOf, flipped, leafOf, makeLegacyAttestation, SIGN_TYPE } from '../evidence.ts';
import { certificatePem } from '../sigstore/pem.ts';
import {
  ANNOTATION_ROWS,
  annotate,
  annotationOf,
  attestationLayer,
  attestationScene,
  layerOf,
  layerRow,
} from './legacy-layer.ts';
import { replaced, timestampOf } from './parts.ts';
import type { Family } from './row.ts';
import { openScene, publish, type Scene } from './scene.ts';
import { attested, statementAbout } from './signed.ts';
import type { World } from './world.ts';

const LEGACY_ATTESTATION: Family = {
  name: 'a legacy attestation',
  place: /tag sha256-[0-9a-f]{64}\.att: /,
  scene: attestationScene,
  rows: [
    ...ANNOTATION_ROWS,
    layerRow(
      'its payload is altered',
      'signature-invalid',
      /does not match this content/,
      (layer) => {
        const envelope = JSON.parse(String(layer.payload));
        envelope.payload = flipped(envelope.payload);
        layer.payload = Buffer.from(JSON.stringify(envelope));
      },
    ),
    layerRow(
      'its signature is altered',
      'signature-invalid',
      /does not match this content/,
      (layer) => {
        const envelope = JSON.parse(String(layer.payload));
        envelope.signatures[0].sig = flipped(envelope.signatures[0].sig);
        layer.payload = Buffer.from(JSON.stringify(envelope));
      },
    ),
    layerRow('it is signed twice', 'bundle-malformed', /2 signatures/, (layer) => {
      const envelope = JSON.parse(String(layer.payload));
      envelope.signatures.push(envelope.signatures[0]);
      layer.payload = Buffer.from(JSON.stringify(envelope));
    }),
    layerRow(
      'its envelope has a payload twice',
      'bundle-malformed',
      /"payload" occurs twice/,
      (layer) => {
        layer.payload = Buffer.from(replaced(String(layer.payload), '{', '{"payload":"e30=",'));
      },
    ),
    layerRow(
      'its timestamp belongs to another signature',
      'timestamp-mismatch',
      /timestamp covers different content/,
      async (layer, { world }) => {
        const other = await attestationLayer(world, world.evil.manifest.digest);
        annotate(layer, 'timestamp', annotationOf(other, 'timestamp'));
      },
    ),
    layerRow(
      'its timestamp covers only its signature',
      'timestamp-mismatch',
      /timestamp covers different content/,
      async (layer, scene) => {
        const bundle = await attested(scene);
        const timestamp = { SignedRFC3161Timestamp: timestampOf(bundle).signedTimestamp };
        const certificate = certificatePem(leafOf(bundle));
        layer.payload = Buffer.from(JSON.stringify(bundle.dsseEnvelope));
        annotate(layer, 'certificate', certificate);
        annotate(layer, 'timestamp', JSON.stringify(timestamp));
      },
    ),
    layerRow('its envelope is not JSON', 'bundle-malformed', /not valid JSON/, (layer) => {
      layer.payload = Buffer.from('{');
    }),
    {
      what: 'it belongs to a different image',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: async (scene) => {
        const { digest } = scene.world.evil.manifest;
        scene.legacy.att = [await attestationLayer(scene.world, digest)];
      },
    },
    {
      what: 'its annotation claims a signature, but its statement does not',
      code: 'evidence-missing',
      listedAs: 'predicate-mismatch',
      says: /- no .+ found/,
      place: /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/,
      breaks: async (scene) => {
        const { sigstore } = scene.world;
        const sbom = statementAbout(scene.digest, { predicateType: 'https://cyclonedx.org/bom' });
        const made = await makeLegacyAttestation(allOf(sigstore), sbom);
        const layer = layerOf(scene);
        layer.payload = made.envelope;
        layer.annotations = { ...made.annotations };
        annotate(layer, 'predicateType', SIGN_TYPE);
      },
    },
    {
      what: 'its layer is swapped under its digest',
      code: 'evidence-unreadable',
      says: /digest-mismatch.*the content is/,
      breaks: (scene) => {
        const { payload } = layerOf(scene);
        publish(scene);
        const { digest } = scene.repository.putBlob(payload, '');
        scene.repository.swapBlob(digest, Buffer.from(String(payload).replace('{', '{ ')));
      },
    },
  ],
};

/** A layer without a log entry, with a root without logs. Only the timestamp over the envelope proves the time. */
async function stampedScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.trustedRoot.tlogs = [];
  const making = { fulcio: world.sigstore, timestamps: world.sigstore };
  const made = await makeLegacyAttestation(making, statementAbout(scene.digest));
  const { envelope: payload, annotations } = made;
  scene.legacy.att = [{ mediaType: DSSE_MEDIA_TYPE, payload, annotations: { ...annotations } }];
  return scene;
}

const STAMPED_ATTESTATION: Family = {
  name: 'a legacy attestation without a log entry',
  place: /tag sha256-[0-9a-f]{64}\.att: /,
  scene: stampedScene,
  rows: [
    layerRow(
      'it has no timestamp',
      'timestamp-missing',
      /too few verified timestamps: 0, but 1 are required/,
      (layer) => {
        annotate(layer, 'timestamp', '');
      },
    ),
    layerRow('its envelope has an extra field', 'timestamp-mismatch', /timestamp/, (layer) => {
      layer.payload = Buffer.from(replaced(String(layer.payload), '{', '{ '));
    }),
    {
      what: 'the root has a log, but it has no entry',
      code: 'log-entry-missing',
      says: /too few log entries: 0, but 1/,
      breaks: ({ world, trustedRoot }) => {
        trustedRoot.tlogs = world.sigstore.trustedRoot['tlogs'] as typeof trustedRoot.tlogs;
      },
    },
  ],
};

export const LEGACY_ATTESTATION_FAMILIES: readonly Family[] = [
  LEGACY_ATTESTATION,
  STAMPED_ATTESTATION,
];
