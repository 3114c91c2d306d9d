/**
 * Something found beside a subject that might be evidence. Nothing in it is believed yet: annotations
 * and media types are hints by whoever wrote to the registry, and only `verify` decides.
 */
export type EvidenceCandidate =
  | BundleCandidate
  | LegacySignatureCandidate
  | LegacyAttestationCandidate
  | LegacyBlobCandidate
  | UnreadableCandidate;

/** A Sigstore bundle, version 0.1 to 0.3, parsed as JSON and not looked at any further. */
export interface BundleCandidate {
  readonly kind: 'bundle';
  /** `referrer sha256:…`, or a file's path and line. */
  readonly origin: string;
  readonly bundle: unknown;
  /** Of its bytes where they are stored; `sha256:…`. */
  readonly digest?: string | undefined;
}

/** One layer of a `sha256-….sig` image: the exact bytes that were signed. */
export interface LegacySignatureCandidate {
  readonly kind: 'legacy-signature';
  /** `tag sha256-….sig, layer 1`. */
  readonly origin: string;
  readonly payload: Buffer;
  /** The layer's annotations: signature, certificate, chain, bundle, rfc3161timestamp. No prototype. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** One layer of a `sha256-….att` image: a DSSE envelope as it was logged. */
export interface LegacyAttestationCandidate {
  readonly kind: 'legacy-attestation';
  readonly origin: string;
  readonly envelope: Buffer;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A signature over a file, as cosign wrote it to `--bundle` before there were Sigstore bundles. */
export interface LegacyBlobCandidate {
  readonly kind: 'legacy-blob';
  readonly origin: string;
  /** As on a layer: signature, certificate, bundle. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Of its bytes; `sha256:…`. */
  readonly digest: string;
}

/** Evidence that could not be read. It is listed as refused, never passed over. */
export interface UnreadableCandidate {
  readonly kind: 'unreadable';
  readonly origin: string;
  /** A code of DataError or RemoteError. */
  readonly code: string;
  readonly message: string;
}

/** Annotations by which cosign's legacy layers carry what a bundle has inside. */
export const LEGACY_ANNOTATIONS = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  chain: 'dev.sigstore.cosign/chain',
  bundle: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
  predicateType: 'predicateType',
} as const;

export const SIMPLE_SIGNING_MEDIA_TYPE = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const DSSE_MEDIA_TYPE = 'application/vnd.dsse.envelope.v1+json';
/** What every version of the bundle's media type starts with. */
export const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';

/** By which a listing of referrers says what a bundle is. A hint: not all write it, and nobody signs it. */
export const BUNDLE_TYPE_ANNOTATION = 'dev.sigstore.bundle.predicateType';

/** One layer for a `.sig` or `.att` image, signed and ready to be put there. */
export interface SignedPayload {
  readonly payload: Buffer;
  /** Those of LEGACY_ANNOTATIONS that apply. */
  readonly annotations: Readonly<Record<string, string>>;
}
