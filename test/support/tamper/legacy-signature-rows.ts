import { flipped } from '../evidence.ts';
import {
  ANNOTATION_ROWS,
  annotate,
  annotationOf,
  layerOf,
  layerRow,
  signatureLayer,
  signatureScene,
  swapped,
} from './legacy-layer.ts';
import { replaced } from './parts.ts';
import { INDEX } from './repository.ts';
import type { Family } from './row.ts';
import { publish } from './scene.ts';
export const LEGACY_SIGNATURE_FAMILY: Family = {
  name: 'a legacy signature',
  place: /tag sha256-[0-9a-f]{64}\.sig: /,
  scene: signatureScene,
  rows: [
    ...ANNOTATION_ROWS,
    layerRow(
      'its payload names another image',
      'signature-invalid',
      /does not match/,
      (layer, scene) => {
        const { digest } = scene.world.evil.manifest;
        layer.payload = Buffer.from(replaced(String(layer.payload), scene.digest, digest));
      },
    ),
    {
      what: 'it is copied to a different image',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: ({ repository, world, legacy }) => {
        repository.push(world.evil, '1.0');
        repository.putLegacy(world.evil.manifest.digest, 'sig', legacy.sig);
      },
    },
    {
      what: 'it belongs to a different image',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: async (scene) => {
        const { digest } = scene.world.evil.manifest;
        scene.legacy.sig = [await signatureLayer(scene.world, digest)];
      },
    },
    {
      what: 'it names no image',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: async (scene) => {
        const over = { image: { digest: scene.digest } };
        scene.legacy.sig = [await signatureLayer(scene.world, scene.digest, over)];
      },
    },
    {
      what: 'it has a different type',
      code: 'statement-malformed',
      says: /the type atomic container signature/,
      breaks: async (scene) => {
        const over = { type: 'atomic container signature' };
        scene.legacy.sig = [await signatureLayer(scene.world, scene.digest, over)];
      },
    },
    layerRow(
      'its signature is altered',
      'signature-invalid',
      /does not match this content/,
      (layer) => {
        annotate(layer, 'signature', flipped(annotationOf(layer, 'signature')));
      },
    ),
    layerRow(
      'its signature belongs to another image',
      'signature-invalid',
      /does not match this content/,
      swapped('signature'),
    ),
    layerRow(
      'its signature is removed',
      'bundle-malformed',
      /messageSignature\.signature/,
      (layer) => {
        annotate(layer, 'signature', '');
      },
    ),
    layerRow(
      'its timestamp belongs to another signature',
      'timestamp-mismatch',
      /timestamp covers different content/,
      swapped('timestamp'),
    ),
    layerRow('its timestamp is not JSON', 'bundle-malformed', /rfc3161timestamp: /, (layer) => {
      annotate(layer, 'timestamp', 'yesterday');
    }),
    {
      what: 'a different authority certified its signer and includes its chain',
      code: 'certificate-untrusted',
      says: /not issued by an authority/,
      breaks: async (scene) => {
        const { stranger } = scene.world;
        const making = { fulcio: stranger };
        const layer = await signatureLayer(scene.world, scene.digest, {}, making);
        annotate(layer, 'chain', stranger.files['fulcio_v1.crt.pem'] ?? '');
        scene.legacy.sig = [layer];
      },
    },
    {
      what: 'its layer is swapped under its digest',
      code: 'evidence-unreadable',
      says: /digest-mismatch.*the content has/,
      breaks: (scene) => {
        const { payload } = layerOf(scene);
        const evil = String(payload).replace('octo-app', 'evil-app');
        publish(scene);
        const { digest } = scene.repository.putBlob(payload, '');
        scene.repository.swapBlob(digest, Buffer.from(evil));
      },
    },
    layerRow(
      'its layer has another media type',
      'evidence-unreadable',
      /not supported/,
      (layer) => {
        layer.mediaType = 'application/vnd.oci.image.layer.v1.tar';
      },
    ),
    layerRow('its payload is endless', 'evidence-unreadable', /limit-exceeded/, (layer) => {
      layer.payload = Buffer.concat([layer.payload, Buffer.alloc(2_000_000, ' ')]);
    }),
    {
      what: 'its tag points to a missing manifest',
      code: 'evidence-unreadable',
      says: /(?:The file is empty|has no layers)/,
      breaks: (scene) => {
        scene.legacy.sig = [];
        scene.repository.putLegacy(scene.digest, 'sig', []);
      },
    },
    {
      what: 'its tag points to an index',
      code: 'evidence-unreadable',
      says: /an index, not to a manifest/,
      breaks: (scene) => {
        scene.legacy.sig = [];
        const index = { mediaType: INDEX, manifests: [] };
        scene.repository.putManifest(index, `${scene.digest.replace(':', '-')}.sig`);
      },
    },
  ],
};
