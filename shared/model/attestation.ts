import { object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/** The subject of an attestation. */
export const subjectSchema = object({
  /** Name such as `ghcr.io/o/r`, or a file name. Empty if the format does not require a name. */
  name: text,
  /** `sha256:` followed by 64 hexadecimal digits. For a file, also `sha512:` followed by 128 digits. */
  digest: text,
});

export type Subject = Infer<typeof subjectSchema>;

/**
 * An in-toto statement, version 1.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1
 */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

export interface StatementSubject {
  readonly name?: string;
  readonly digest: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * A Sigstore bundle as JSON, exactly as it is written to files, registries and APIs. Only three folders of shared/ use
 * its content: `sign` creates it, `store` transports it, and `verify` parses it.
 *
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto v0.3
 */
export interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: unknown;
  readonly dsseEnvelope?: Envelope;
  readonly messageSignature?: unknown;
}

/** A DSSE envelope. All strings except the type and the key ID are base64. */
export interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
}

/** Media types and predicate types that several parts of Assay use. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
export const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const COSIGN_SIGN_PREDICATE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
export const SLSA_PROVENANCE_PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
