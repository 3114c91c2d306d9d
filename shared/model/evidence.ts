/**
 * Possible evidence found beside a subject. Nothing in it is trusted yet: annotations and media types are hints from
 * anyone who can write to the registry, and only `verify` decides.
 */
export type EvidenceCandidate =
  | BundleCandidate
  | LegacySignatureCandidate
  | LegacyAttestationCandidate
  | LegacyBlobCandidate
  | UnreadableCandidate;

/** A Sigstore bundle, version 0.1 to 0.3, parsed as JSON but not validated. */
export interface BundleCandidate {
  readonly kind: 'bundle';
  /** `referrer sha256:…`, or a file's path and line. */
  readonly origin: string;
  readonly bundle: unknown;
  /** Digest of its bytes as stored: `sha256:…`. */
  readonly digest?: string | undefined;
}

/** One layer of a `sha256-….sig` image: the exact bytes that were signed. */
export interface LegacySignatureCandidate {
  readonly kind: 'legacy-signature';
  /** `tag sha256-….sig, layer 1`. */
  readonly origin: string;
  readonly payload: Buffer;
  /**
   * The layer's annotations: signature, certificate, chain, bundle, rfc3161timestamp. The object has no prototype.
   */
  readonly annotations: Readonly<Record<string, string>>;
}

/** One layer of a `sha256-….att` image: a DSSE envelope as it was logged. */
export interface LegacyAttestationCandidate {
  readonly kind: 'legacy-attestation';
  readonly origin: string;
  readonly envelope: Buffer;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A signature over a file in cosign's `--bundle` format from before Sigstore bundles. */
export interface LegacyBlobCandidate {
  readonly kind: 'legacy-blob';
  readonly origin: string;
  /** The same as on a layer: signature, certificate, bundle. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Digest of its bytes: `sha256:…`. */
  readonly digest: string;
}

/** Evidence that could not be read. It is listed as refused, never skipped. */
export interface UnreadableCandidate {
  readonly kind: 'unreadable';
  readonly origin: string;
  /** A code of DataError or RemoteError. */
  readonly code: string;
  readonly message: string;
}

/** Annotations of cosign's legacy layers, with the data that a bundle has inside. */
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
/** Prefix of the bundle's media type in every version. */
export const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';

/**
 * Annotation that gives the predicate type of a bundle in a referrers listing. It is only a hint: not all tools write
 * it, and it is not signed.
 */
export const BUNDLE_TYPE_ANNOTATION = 'dev.sigstore.bundle.predicateType';

/** One signed layer, ready to be added to a `.sig` or `.att` image. */
export interface SignedPayload {
  readonly payload: Buffer;
  /** The LEGACY_ANNOTATIONS that apply. */
  readonly annotations: Readonly<Record<string, string>>;
}
