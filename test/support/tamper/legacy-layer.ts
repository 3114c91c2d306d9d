import {
  DSSE_MEDIA_TYPE,
  LEGACY_ANNOTATIONS,
  SIMPLE_SIGNING_MEDIA_TYPE,
} from '../../../shared/model/evidence.ts';
import { allOf, type Making, makeLegacyAttestation, makeLegacySignature } from '../evidence.ts';
import { lastByteFlipped, required } from './parts.ts';
import type { LegacyLayer } from './repository.ts';
import type { Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { statementAbout } from './signed.ts';
import type { World } from './world.ts';

type Annotation = keyof typeof LEGACY_ANNOTATIONS;

/** cosign’s signature of an image. */
export async function signatureLayer(
  { sigstore }: World,
  digest: string,
  over: object = {},
  making: Partial<Making> = {},
): Promise<LegacyLayer> {
  const critical = { image: { 'docker-manifest-digest': digest }, ...over };
  const made = await makeLegacySignature({ ...allOf(sigstore), ...making }, critical);
  const { payload, annotations } = made;
  return { mediaType: SIMPLE_SIGNING_MEDIA_TYPE, payload, annotations: { ...annotations } };
}

/** cosign’s attestation of the signature type, so that all rows can require the same type. */
export async function attestationLayer({ sigstore }: World, digest: string): Promise<LegacyLayer> {
  const made = await makeLegacyAttestation(allOf(sigstore), statementAbout(digest));
  const { envelope: payload, annotations } = made;
  return { mediaType: DSSE_MEDIA_TYPE, payload, annotations: { ...annotations } };
}

export async function signatureScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.legacy.sig = [await signatureLayer(world, scene.digest)];
  return scene;
}

export async function attestationScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.legacy.att = [await attestationLayer(world, scene.digest)];
  return scene;
}

export function layerOf({ legacy }: Scene): LegacyLayer {
  return required(legacy.sig[0] ?? legacy.att[0], 'legacy layer');
}

/** A row that breaks the only layer. */
export function layerRow(
  what: string,
  code: Row['code'],
  says: RegExp,
  change: (layer: LegacyLayer, scene: Scene) => void | Promise<void>,
): Row {
  return { what, code, says, breaks: (scene) => change(layerOf(scene), scene) };
}

export function annotationOf({ annotations }: LegacyLayer, name: Annotation): string {
  return required(annotations[LEGACY_ANNOTATIONS[name]], name);
}

export function annotate(layer: LegacyLayer, name: Annotation, value: string): void {
  layer.annotations[LEGACY_ANNOTATIONS[name]] = value;
}

/** Returns the annotation from the signature of another image by the same signer. */
export function swapped(name: Annotation): (layer: LegacyLayer, scene: Scene) => Promise<void> {
  return async (layer, { world }) => {
    const other = await signatureLayer(world, world.evil.manifest.digest);
    annotate(layer, name, annotationOf(other, name));
  };
}

/** Rows for the annotations that both kinds of layers have. */
export const ANNOTATION_ROWS: readonly Row[] = [
  layerRow(
    'its certificate belongs to another signature',
    'signature-invalid',
    /does not match this content/,
    swapped('certificate'),
  ),
  layerRow('its certificate is not PEM', 'certificate-malformed', /cannot be read/, (layer) => {
    annotate(layer, 'certificate', 'release');
  }),
  layerRow(
    'its certificate is removed',
    'key-untrusted',
    /none of the provided public keys verifies/,
    (layer) => {
      annotate(layer, 'certificate', '');
    },
  ),
  layerRow(
    'its log entry belongs to another signature',
    'log-entry-mismatch',
    /mismatch/,
    swapped('bundle'),
  ),
  layerRow('it is in no log', 'log-entry-missing', /too few log entries: 0, but 1/, (layer) => {
    annotate(layer, 'bundle', '');
  }),
  layerRow('its log entry is not JSON', 'bundle-malformed', /cosign\/bundle: .*JSON/, (layer) => {
    annotate(layer, 'bundle', '{');
  }),
  layerRow(
    'the signed entry timestamp of its log is altered',
    'log-promise-invalid',
    /promise/,
    (layer) => {
      const entry = JSON.parse(annotationOf(layer, 'bundle'));
      entry.SignedEntryTimestamp = lastByteFlipped(entry.SignedEntryTimestamp);
      annotate(layer, 'bundle', JSON.stringify(entry));
    },
  ),
  layerRow('the time of its log is altered', 'log-promise-invalid', /promise/, (layer) => {
    const entry = JSON.parse(annotationOf(layer, 'bundle'));
    entry.Payload.integratedTime += 1;
    annotate(layer, 'bundle', JSON.stringify(entry));
  }),
  layerRow('an annotation is endless', 'bundle-too-large', /annotation is too long/, (layer) => {
    annotate(layer, 'bundle', ' '.repeat(2_000_000));
  }),
];
