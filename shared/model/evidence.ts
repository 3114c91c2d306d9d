/**
 * Evidence that was found for a subject and that is not trusted yet. Its annotations and media types are only hints,
 * because anyone with write access to the registry can choose them. Only `verify` decides whether evidence is valid.
 */
export type EvidenceCandidate =
  | BundleCandidate
  | LegacySignatureCandidate
  | LegacyAttestationCandidate
  | LegacyBlobCandidate
  | UnreadableCandidate;

/** A Sigstore bundle of version 0.1 to 0.3. The bundle was parsed as JSON, but not validated. */
export interface BundleCandidate {
  readonly kind: 'bundle';
  /** Origin of the bundle: `referrer sha256:…`, or the path and line of a file. */
  readonly origin: string;
  readonly bundle: unknown;
  /** Digest of the stored bytes: `sha256:…`. */
  readonly digest?: string | undefined;
}

/** A signature: one layer of a `sha256-….sig` image, with the exact bytes that were signed. */
export interface LegacySignatureCandidate {
  readonly kind: 'legacy-signature';
  /** Origin of the layer: `tag sha256-….sig, layer 1`. */
  readonly origin: string;
  readonly payload: Buffer;
  /** The layer annotations: signature, certificate, chain, bundle and rfc3161timestamp. The object has no prototype. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** An attestation: one layer of a `sha256-….att` image, with the DSSE envelope exactly as it was logged. */
export interface LegacyAttestationCandidate {
  readonly kind: 'legacy-attestation';
  readonly origin: string;
  readonly envelope: Buffer;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A file signature in cosign's old `--bundle` format, the predecessor of Sigstore bundles. */
export interface LegacyBlobCandidate {
  readonly kind: 'legacy-blob';
  readonly origin: string;
  /** The signature, the certificate and the bundle, under the same names as in layer annotations. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Digest of the stored bytes: `sha256:…`. */
  readonly digest: string;
}

/** Evidence that could not be read. It is never skipped, but listed as refused. */
export interface UnreadableCandidate {
  readonly kind: 'unreadable';
  readonly origin: string;
  /** Error code of a DataError or RemoteError. */
  readonly code: string;
  readonly message: string;
}

/** Annotations on cosign's legacy layers. Newer formats store the same data inside the bundle. */
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
/** Start of the media type of every bundle version. */
export const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';

/**
 * Annotation that contains the predicate type of a bundle in a list of referrers. The annotation is only a hint,
 * because it is not signed and some tools do not write it.
 */
export const BUNDLE_TYPE_ANNOTATION = 'dev.sigstore.bundle.predicateType';

/** One signed layer, which can be added to a `.sig` or `.att` image. */
export interface SignedPayload {
  readonly payload: Buffer;
  /** Annotations of the layer. The keys are those in `LEGACY_ANNOTATIONS`. */
  readonly annotations: Readonly<Record<string, string>>;
}
