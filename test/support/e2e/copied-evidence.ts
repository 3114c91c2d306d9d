import type { Bundle } from '../../../shared/model/attestation.ts';
import { type EvidenceCandidate, LEGACY_ANNOTATIONS } from '../../../shared/model/evidence.ts';
import type { Descriptor, ImageStore } from '../../../shared/oci/image-store.ts';
import { listEvidence } from '../../../shared/store/list-evidence.ts';
import { putBundle } from '../../../shared/store/put-bundle.ts';
import { putLegacyAttestation, putLegacySignature } from '../../../shared/store/put-legacy.ts';
import type { BundleJson } from '../evidence.ts';
import { network } from '../signing.ts';
import { certificatePem } from '../sigstore/pem.ts';

/** A change to evidence by an attacker, for each form in which evidence is stored. */
export interface Change {
  /** Changes the signed bytes. */
  readonly payload?: (payload: string) => string;
  /** Replaces the certificate by the given certificate in DER. */
  readonly certificate?: Buffer;
}

interface Place {
  readonly store: ImageStore;
  readonly subject: Descriptor;
}

/**
 * Copies all evidence from one image to another image, with a change.
 * @returns The number of copied layers and bundles.
 */
export async function copyEvidence(from: Place, to: Place, change: Change): Promise<number> {
  const candidates = await listEvidence(from.store, from.subject.digest);
  for (const candidate of candidates) await put(candidate, to, change);
  return candidates.length;
}

/** Returns the certificate in the first bundle of an image, in DER. */
export async function certificateOf({ store, subject }: Place): Promise<Buffer> {
  const candidates = await listEvidence(store, subject.digest);
  const found = candidates.find((candidate) => candidate.kind === 'bundle');
  const bundle = found?.bundle as BundleJson | undefined;
  const { certificate } = bundle?.verificationMaterial ?? {};
  if (certificate === undefined) throw new Error('there is no bundle with a certificate');
  return Buffer.from(certificate.rawBytes, 'base64');
}

async function put(candidate: EvidenceCandidate, to: Place, change: Change): Promise<void> {
  const { store, subject } = to;
  const changed = (payload: string) => change.payload?.(payload) ?? payload;
  const changedBase64 = (payload: string) =>
    Buffer.from(changed(Buffer.from(payload, 'base64').toString())).toString('base64');
  switch (candidate.kind) {
    case 'legacy-signature': {
      const payload = Buffer.from(changed(candidate.payload.toString()));
      const annotations = annotationsOf(candidate.annotations, change);
      await putLegacySignature(store, subject.digest, { payload, annotations }, network);
      return;
    }
    case 'legacy-attestation': {
      const envelope = JSON.parse(candidate.envelope.toString());
      envelope.payload = changedBase64(envelope.payload);
      const payload = Buffer.from(JSON.stringify(envelope));
      const annotations = annotationsOf(candidate.annotations, change);
      await putLegacyAttestation(store, subject.digest, { payload, annotations }, network);
      return;
    }
    case 'bundle': {
      const bundle = structuredClone(candidate.bundle) as BundleJson;
      const { dsseEnvelope: envelope, verificationMaterial: material } = bundle;
      if (envelope === undefined) throw new Error('a bundle without an envelope');
      envelope.payload = changedBase64(envelope.payload);
      if (change.certificate !== undefined) {
        material.certificate = { rawBytes: change.certificate.toString('base64') };
      }
      const { predicateType } = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
      await putBundle(store, subject, bundle as unknown as Bundle, predicateType, network);
      return;
    }
    case 'legacy-blob':
      throw new Error(`${candidate.origin}: no image has the signature of a file`);
    case 'unreadable':
      throw new Error(`${candidate.origin}: ${candidate.message}`);
  }
}

function annotationsOf(
  annotations: Readonly<Record<string, string>>,
  { certificate }: Change,
): Readonly<Record<string, string>> {
  if (certificate === undefined) return annotations;
  return { ...annotations, [LEGACY_ANNOTATIONS.certificate]: certificatePem(certificate) };
}
