import { endlessDer } from '../endless-der.ts';
import { flipped } from '../evidence.ts';
import { entryOf, envelopeOf, proofOf, required } from './parts.ts';
import { bundleRow, type Family } from './row.ts';
import { attested, signatureOf, signedScene, statementAbout } from './signed.ts';

export const BUNDLE_FAMILY: Family = {
  name: 'a bundle',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: signedScene,
  rows: [
    bundleRow(
      'its version is unknown',
      'bundle-malformed',
      /unsupported media type: .*v0\.4/,
      (bundle) => {
        bundle.mediaType = bundle.mediaType.replace('v0.3', 'v0.4');
      },
    ),
    bundleRow('it has no version', 'bundle-malformed', /unsupported media type/, (bundle) => {
      Reflect.deleteProperty(bundle, 'mediaType');
    }),
    {
      what: 'it is an array',
      code: 'bundle-malformed',
      says: /not a JSON object/,
      breaks: (scene) => {
        scene.evidence = [scene.evidence];
      },
    },
    {
      what: 'it is cut short',
      code: 'evidence-unreadable',
      says: /not valid JSON/,
      breaks: (scene) => {
        const text = JSON.stringify(scene.evidence[0]);
        scene.evidence = [Buffer.from(text.slice(0, -1))];
      },
    },
    {
      what: 'it has a duplicate key that readers resolve differently',
      code: 'evidence-unreadable',
      says: /dsseEnvelope.*twice/,
      breaks: (scene) => {
        const text = JSON.stringify(scene.evidence[0]);
        const envelope = JSON.stringify({ payload: '', payloadType: '', signatures: [] });
        scene.evidence = [Buffer.from(`{"dsseEnvelope":${envelope},${text.slice(1)}`)];
      },
    },
    bundleRow(
      'it has an envelope and a message signature',
      'bundle-malformed',
      /messageSignature and dsseEnvelope/,
      (bundle) => {
        const messageDigest = { algorithm: 'SHA2_256', digest: '' };
        bundle.messageSignature = { messageDigest, signature: '' };
      },
    ),
    bundleRow('it has no content', 'bundle-malformed', /has none/, (bundle) => {
      delete bundle.dsseEnvelope;
    }),
    bundleRow(
      'it has a certificate and a key',
      'bundle-malformed',
      /publicKey and certificate/,
      ({ verificationMaterial }) => {
        verificationMaterial.publicKey = { hint: '' };
      },
    ),
    bundleRow(
      'it has neither a certificate nor a key',
      'bundle-malformed',
      /must have exactly one of publicKey, .* has none/,
      ({ verificationMaterial }) => {
        delete verificationMaterial.certificate;
      },
    ),
    bundleRow(
      'its certificate is replaced by a key',
      'key-untrusted',
      /none of the provided public keys verifies/,
      ({ verificationMaterial }) => {
        delete verificationMaterial.certificate;
        verificationMaterial.publicKey = { hint: 'release' };
      },
    ),
    bundleRow(
      'it claims an older version without its required fields',
      'bundle-malformed',
      /tlogEntries\[0\]\.inclusionPromise/,
      (bundle) => {
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
        for (const entry of bundle.verificationMaterial.tlogEntries) delete entry.inclusionPromise;
      },
    ),
    bundleRow('its nesting is endless', 'bundle-too-large', /too many levels/, (bundle) => {
      let deep: unknown = {};
      for (let level = 0; level < 20; level++) deep = { deep };
      Object.assign(bundle, { deep });
    }),
    bundleRow(
      'it has an endless list of log entries',
      'bundle-too-large',
      /too many log entries/,
      ({ verificationMaterial }) => {
        const [entry] = verificationMaterial.tlogEntries;
        verificationMaterial.tlogEntries = Array.from({ length: 9 }, () => structuredClone(entry!));
      },
    ),
    bundleRow(
      'its payload is not valid base64',
      'bundle-malformed',
      /bundle field payload is/,
      (bundle) => {
        envelopeOf(bundle).payload = `!${envelopeOf(bundle).payload}`;
      },
    ),
    bundleRow(
      'its certificate has extra bytes at the end',
      'bundle-malformed',
      /field rawBytes/,
      (bundle) => {
        const { certificate } = bundle.verificationMaterial;
        Object.assign(required(certificate, 'certificate'), {
          rawBytes: `${certificate?.rawBytes.replace(/=*$/, '==')}AAAA`,
        });
      },
    ),
    bundleRow(
      'the nesting of its certificate never ends',
      'certificate-malformed',
      /takes too long/,
      (bundle) => {
        bundle.verificationMaterial.certificate = { rawBytes: endlessDer(25).toString('base64') };
      },
    ),
    bundleRow(
      'a hash of its proof is not base64',
      'bundle-malformed',
      /bundle field hashes is/,
      (bundle) => {
        proofOf(bundle).hashes.push('!');
      },
    ),
    bundleRow(
      'a number of it has a sign',
      'bundle-malformed',
      /bundle field logIndex is not/,
      (bundle) => {
        entryOf(bundle).logIndex = `+${entryOf(bundle).logIndex}`;
      },
    ),
    bundleRow('its envelope is not signed', 'bundle-malformed', /0 signatures/, (bundle) => {
      envelopeOf(bundle).signatures = [];
    }),
    bundleRow(
      'its envelope is signed twice',
      'bundle-malformed',
      /2 signatures/,
      async (bundle, { world }) => {
        const other = await signatureOf(world.evil.manifest.digest, world);
        envelopeOf(bundle).signatures.push(...envelopeOf(other).signatures);
      },
    ),
    bundleRow(
      'its signature is altered',
      'signature-invalid',
      /does not match this content/,
      (bundle) => {
        const [signature] = envelopeOf(bundle).signatures;
        if (signature) signature.sig = flipped(signature.sig);
      },
    ),
    bundleRow(
      'its signature belongs to another statement',
      'signature-invalid',
      /does not match this content/,
      async (bundle, { world }) => {
        const other = await signatureOf(world.evil.manifest.digest, world);
        envelopeOf(bundle).signatures = envelopeOf(other).signatures;
      },
    ),
    bundleRow(
      'one byte of its payload is altered',
      'signature-invalid',
      /does not match/,
      (bundle) => {
        envelopeOf(bundle).payload = flipped(envelopeOf(bundle).payload);
      },
    ),
    bundleRow(
      'its payload names another image',
      'signature-invalid',
      /does not match this content/,
      (bundle, { world }) => {
        const statement = JSON.stringify(statementAbout(world.evil.manifest.digest));
        envelopeOf(bundle).payload = Buffer.from(statement).toString('base64');
      },
    ),
    bundleRow(
      'the type of its payload is altered',
      'signature-invalid',
      /does not match/,
      (bundle) => {
        envelopeOf(bundle).payloadType = 'text/plain';
      },
    ),
    bundleRow(
      'its certificate belongs to another signature',
      'signature-invalid',
      /does not match this content and this key/,
      async ({ verificationMaterial }, scene) => {
        const other = await attested(scene);
        Object.assign(verificationMaterial, {
          certificate: other.verificationMaterial.certificate,
        });
      },
    ),
  ],
};
