import { choice, constant, list, nullable, object, optional, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { decisionFileSchema, OUTCOMES } from './decision.ts';
import { findingsFileSchema } from './findings-file.ts';

export const ATTESTED_SCANS_KIND = 'assay/attested-scans/v1';

/** The attestation that contains the scanned SBOM. */
const attestedSbomSchema = object({
  predicateType: text,
  /** Origin of the attestation: `referrer sha256:…`, or a URL. */
  origin: text,
  /** Identity of the signer. */
  signer: text,
  /** ISO time that the log or the timestamp authority attested. Absent if the signer used a key. */
  signedAt: nullable(text),
});

/** The result for one image. */
const attestedScanSchema = object({
  /** The image, as the user named it. */
  image: text,
  /** Digest of the image: `sha256:…`. Absent if the image was not found. */
  digest: nullable(text),
  outcome: choice(OUTCOMES),
  decision: decisionFileSchema,
  /** The attestations with valid SBOMs. Empty if the image does not have a valid SBOM. */
  sboms: list(attestedSbomSchema),
  /** The content of findings.json for the image. Absent if the image does not have a valid SBOM. */
  scan: optional(findingsFileSchema),
});

export type AttestedScan = Infer<typeof attestedScanSchema>;

/** The content of attested-scans.json, which `scan` writes for a list of images. */
export const attestedScansSchema = object({
  kind: constant(ATTESTED_SCANS_KIND),
  /** The worst outcome of all images. */
  outcome: choice(OUTCOMES),
  /** The results for the images, in the order in which the user listed the images. */
  images: list(attestedScanSchema),
});

export type AttestedScansFile = Infer<typeof attestedScansSchema>;
