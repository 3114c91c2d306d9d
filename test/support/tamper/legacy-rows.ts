import {
  DSSE_MEDIA_TYPE,
  LEGACY_ANNOTATIONS,
  SIMPLE_SIGNING_MEDIA_TYPE,
} from '../../../shared/model/evidence.ts';
import {
  allOf,
  flipped,
  leafOf,
  type Making,
  makeLegacyAttestation,
  makeLegacySignature,
  SIGN_TYPE,
} from '../evidence.ts';
import { certificatePem } from '../sigstore/pem.ts';
import { lastByteFlipped, replaced, required, timestampOf } from './parts.ts';
import { INDEX, type LegacyLayer } from './repository.ts';
import type { Family, Row } from './row.ts';
import { openScene, publish, type Scene } from './scene.ts';
import { attested, statementAbout } from './signed.ts';
import type { World } from './world.ts';

type Annotation = keyof typeof LEGACY_ANNOTATIONS;

/** cosign’s signature of an image. */
async function signatureLayer(
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

/** cosign’s attestation that is one of a signature, so that the same is asked for everywhere. */
async function attestationLayer({ sigstore }: World, digest: string): Promise<LegacyLayer> {
  const made = await makeLegacyAttestation(allOf(sigstore), statementAbout(digest));
  const { envelope: payload, annotations } = made;
  return { mediaType: DSSE_MEDIA_TYPE, payload, annotations: { ...annotations } };
}

async function signatureScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.legacy.sig = [await signatureLayer(world, scene.digest)];
  return scene;
}

async function attestationScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.legacy.att = [await attestationLayer(world, scene.digest)];
  return scene;
}

function layerOf({ legacy }: Scene): LegacyLayer {
  return required(legacy.sig[0] ?? legacy.att[0], 'legacy layer');
}

/** A row that breaks the only layer. */
function layerRow(
  what: string,
  code: Row['code'],
  says: RegExp,
  change: (layer: LegacyLayer, scene: Scene) => void | Promise<void>,
): Row {
  return { what, code, says, breaks: (scene) => change(layerOf(scene), scene) };
}

function annotationOf({ annotations }: LegacyLayer, name: Annotation): string {
  return required(annotations[LEGACY_ANNOTATIONS[name]], name);
}

function annotate(layer: LegacyLayer, name: Annotation, value: string): void {
  layer.annotations[LEGACY_ANNOTATIONS[name]] = value;
}

/** The annotation of the signature of another image, by the same signer. */
function swapped(name: Annotation): (layer: LegacyLayer, scene: Scene) => Promise<void> {
  return async (layer, { world }) => {
    const other = await signatureLayer(world, world.evil.manifest.digest);
    annotate(layer, name, annotationOf(other, name));
  };
}

/** What both kinds of layer have in their annotations. */
const ANNOTATION_ROWS: readonly Row[] = [
  layerRow(
    'its certificate is that of another signing',
    'signature-invalid',
    /not over this content/,
    swapped('certificate'),
  ),
  layerRow('its certificate is no PEM', 'certificate-malformed', /cannot be read/, (layer) => {
    annotate(layer, 'certificate', 'release');
  }),
  layerRow(
    'its certificate is left out',
    'key-untrusted',
    /none of the given public keys/,
    (layer) => {
      annotate(layer, 'certificate', '');
    },
  ),
  layerRow('its log entry is that of another', 'log-entry-mismatch', /mismatch/, swapped('bundle')),
  layerRow('it is in no log', 'log-entry-missing', /expected 1 tlog entries, got 0/, (layer) => {
    annotate(layer, 'bundle', '');
  }),
  layerRow('its log entry is no JSON', 'bundle-malformed', /cosign\/bundle: .*JSON/, (layer) => {
    annotate(layer, 'bundle', '{');
  }),
  layerRow('the promise of its log is altered', 'log-promise-invalid', /promise/, (layer) => {
    const entry = JSON.parse(annotationOf(layer, 'bundle'));
    entry.SignedEntryTimestamp = lastByteFlipped(entry.SignedEntryTimestamp);
    annotate(layer, 'bundle', JSON.stringify(entry));
  }),
  layerRow('the time of its log is altered', 'log-promise-invalid', /promise/, (layer) => {
    const entry = JSON.parse(annotationOf(layer, 'bundle'));
    entry.Payload.integratedTime += 1;
    annotate(layer, 'bundle', JSON.stringify(entry));
  }),
  layerRow('an annotation is endless', 'bundle-too-large', /annotation .* is too long/, (layer) => {
    annotate(layer, 'bundle', ' '.repeat(2_000_000));
  }),
];

const LEGACY_SIGNATURE: Family = {
  name: 'a legacy signature',
  place: /tag sha256-[0-9a-f]{64}\.sig: /,
  scene: signatureScene,
  rows: [
    ...ANNOTATION_ROWS,
    layerRow('its payload names another image', 'signature-invalid', /not over/, (layer, scene) => {
      const { digest } = scene.world.evil.manifest;
      layer.payload = Buffer.from(replaced(String(layer.payload), scene.digest, digest));
    }),
    {
      what: 'it is copied to another image',
      code: 'subject-mismatch',
      says: /it is not about sha256/,
      breaks: ({ repository, world, legacy }) => {
        repository.push(world.evil, '1.0');
        repository.putLegacy(world.evil.manifest.digest, 'sig', legacy.sig);
      },
    },
    {
      what: 'it is that of another image',
      code: 'subject-mismatch',
      says: /it is not about sha256/,
      breaks: async (scene) => {
        const { digest } = scene.world.evil.manifest;
        scene.legacy.sig = [await signatureLayer(scene.world, digest)];
      },
    },
    {
      what: 'it names no image',
      code: 'subject-mismatch',
      says: /it is not about sha256/,
      breaks: async (scene) => {
        const over = { image: { digest: scene.digest } };
        scene.legacy.sig = [await signatureLayer(scene.world, scene.digest, over)];
      },
    },
    {
      what: 'it is of another type',
      code: 'statement-malformed',
      says: /of type atomic container signature/,
      breaks: async (scene) => {
        const over = { type: 'atomic container signature' };
        scene.legacy.sig = [await signatureLayer(scene.world, scene.digest, over)];
      },
    },
    layerRow('its signature is altered', 'signature-invalid', /not over this content/, (layer) => {
      annotate(layer, 'signature', flipped(annotationOf(layer, 'signature')));
    }),
    layerRow(
      'its signature is that of another image',
      'signature-invalid',
      /not over this content/,
      swapped('signature'),
    ),
    layerRow(
      'its signature is left out',
      'bundle-malformed',
      /messageSignature\.signature/,
      (layer) => {
        annotate(layer, 'signature', '');
      },
    ),
    layerRow(
      'its timestamp is that of another',
      'timestamp-mismatch',
      /could not be verified/,
      swapped('timestamp'),
    ),
    layerRow('its timestamp is no JSON', 'bundle-malformed', /rfc3161timestamp: /, (layer) => {
      annotate(layer, 'timestamp', 'yesterday');
    }),
    {
      what: 'another authority certified its signer, whose chain it brings along',
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
      says: /changed or damaged|digest/,
      breaks: (scene) => {
        const { payload } = layerOf(scene);
        const evil = String(payload).replace('octo-app', 'evil-app');
        publish(scene);
        const { digest } = scene.repository.putBlob(payload, '');
        scene.repository.swapBlob(digest, Buffer.from(evil));
      },
    },
    layerRow('its layer is of another kind', 'evidence-unreadable', /no known kind/, (layer) => {
      layer.mediaType = 'application/vnd.oci.image.layer.v1.tar';
    }),
    {
      what: 'its tag is of nothing',
      code: 'evidence-unreadable',
      says: /It is empty/,
      breaks: (scene) => {
        scene.legacy.sig = [];
        scene.repository.putLegacy(scene.digest, 'sig', []);
      },
    },
    {
      what: 'its tag is of an index',
      code: 'evidence-unreadable',
      says: /an index, not a manifest/,
      breaks: (scene) => {
        scene.legacy.sig = [];
        const index = { mediaType: INDEX, manifests: [] };
        scene.repository.putManifest(index, `${scene.digest.replace(':', '-')}.sig`);
      },
    },
  ],
};

const LEGACY_ATTESTATION: Family = {
  name: 'a legacy attestation',
  place: /tag sha256-[0-9a-f]{64}\.att: /,
  scene: attestationScene,
  rows: [
    ...ANNOTATION_ROWS,
    layerRow('its payload is altered', 'signature-invalid', /not over this content/, (layer) => {
      const envelope = JSON.parse(String(layer.payload));
      envelope.payload = flipped(envelope.payload);
      layer.payload = Buffer.from(JSON.stringify(envelope));
    }),
    layerRow('its signature is altered', 'signature-invalid', /not over this content/, (layer) => {
      const envelope = JSON.parse(String(layer.payload));
      envelope.signatures[0].sig = flipped(envelope.signatures[0].sig);
      layer.payload = Buffer.from(JSON.stringify(envelope));
    }),
    layerRow('it is signed twice', 'bundle-malformed', /2 signatures/, (layer) => {
      const envelope = JSON.parse(String(layer.payload));
      envelope.signatures.push(envelope.signatures[0]);
      layer.payload = Buffer.from(JSON.stringify(envelope));
    }),
    layerRow('its envelope has a payload twice', 'bundle-malformed', /"payload" twice/, (layer) => {
      layer.payload = Buffer.from(replaced(String(layer.payload), '{', '{"payload":"e30=",'));
    }),
    layerRow(
      'its timestamp is that of another',
      'timestamp-mismatch',
      /could not be verified/,
      async (layer, { world }) => {
        const other = await attestationLayer(world, world.evil.manifest.digest);
        annotate(layer, 'timestamp', annotationOf(other, 'timestamp'));
      },
    ),
    layerRow(
      'its timestamp is over its signature alone',
      'timestamp-mismatch',
      /could not be verified/,
      async (layer, scene) => {
        const bundle = await attested(scene);
        const timestamp = { SignedRFC3161Timestamp: timestampOf(bundle).signedTimestamp };
        const certificate = certificatePem(leafOf(bundle));
        layer.payload = Buffer.from(JSON.stringify(bundle.dsseEnvelope));
        annotate(layer, 'certificate', certificate);
        annotate(layer, 'timestamp', JSON.stringify(timestamp));
      },
    ),
    layerRow('its envelope is no JSON', 'bundle-malformed', /not valid JSON/, (layer) => {
      layer.payload = Buffer.from('{');
    }),
    {
      what: 'it is that of another image',
      code: 'subject-mismatch',
      says: /it is not about sha256/,
      breaks: async (scene) => {
        const { digest } = scene.world.evil.manifest;
        scene.legacy.att = [await attestationLayer(scene.world, digest)];
      },
    },
    {
      what: 'its annotation says that it is a signature, and its statement that it is none',
      code: 'evidence-missing',
      listedAs: 'predicate-mismatch',
      says: /none at all/,
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
      says: /changed or damaged|digest/,
      breaks: (scene) => {
        const { payload } = layerOf(scene);
        publish(scene);
        const { digest } = scene.repository.putBlob(payload, '');
        scene.repository.swapBlob(digest, Buffer.from(String(payload).replace('{', '{ ')));
      },
    },
  ],
};

/** In no log, where the root has none: the timestamp over the envelope alone says when it was. */
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
  name: 'a legacy attestation in no log',
  place: /tag sha256-[0-9a-f]{64}\.att: /,
  scene: stampedScene,
  rows: [
    layerRow('it has no timestamp', 'timestamp-missing', /expected 1 timestamps/, (layer) => {
      annotate(layer, 'timestamp', '');
    }),
    layerRow(
      'something is written into its envelope',
      'timestamp-mismatch',
      /timestamp/,
      (layer) => {
        layer.payload = Buffer.from(replaced(String(layer.payload), '{', '{ '));
      },
    ),
    {
      what: 'the root has a log, and it is in none',
      code: 'log-entry-missing',
      says: /expected 1 tlog entries, got 0/,
      breaks: ({ world, trustedRoot }) => {
        trustedRoot.tlogs = world.sigstore.trustedRoot['tlogs'] as typeof trustedRoot.tlogs;
      },
    },
  ],
};

export const LEGACY_FAMILIES: readonly Family[] = [
  LEGACY_SIGNATURE,
  LEGACY_ATTESTATION,
  STAMPED_ATTESTATION,
];
