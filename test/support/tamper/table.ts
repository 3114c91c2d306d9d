import { BUNDLE_FAMILY } from './bundle-rows.ts';
import { CARELESS_LOG_FAMILY } from './careless-rows.ts';
import { CERTIFICATE_FAMILIES } from './certificate-rows.ts';
import { CONTENT_FAMILIES } from './content-rows.ts';
import { EITHER_FAMILIES } from './either-rows.ts';
import { FILE_FAMILIES } from './file-rows.ts';
import { GITHUB_FAMILY } from './github-rows.ts';
import { IMAGE_FAMILIES } from './image-rows.ts';
import { LAYOUT_FAMILY } from './layout-rows.ts';
import { LEGACY_ATTESTATION_FAMILIES } from './legacy-attestation-rows.ts';
import { LEGACY_SIGNATURE_FAMILY } from './legacy-signature-rows.ts';
import { LOG_FAMILIES } from './log-rows.ts';
import { POLICY_FAMILIES } from './policy-rows.ts';
import { REFERRER_FAMILIES } from './referrer-rows.ts';
import type { Family } from './row.ts';
import { STATEMENT_FAMILY } from './statement-rows.ts';
import { TIMESTAMP_FAMILY } from './timestamp-rows.ts';
import { TRUST_FAMILIES } from './trust-rows.ts';

/** The objects that rows can break, grouped by the part that is broken. */
export const TAMPER_TABLE: readonly Family[] = [
  ...IMAGE_FAMILIES,
  LAYOUT_FAMILY,
  BUNDLE_FAMILY,
  ...CERTIFICATE_FAMILIES,
  STATEMENT_FAMILY,
  ...FILE_FAMILIES,
  ...LOG_FAMILIES,
  CARELESS_LOG_FAMILY,
  TIMESTAMP_FAMILY,
  LEGACY_SIGNATURE_FAMILY,
  ...LEGACY_ATTESTATION_FAMILIES,
  ...REFERRER_FAMILIES,
  GITHUB_FAMILY,
  ...POLICY_FAMILIES,
  ...CONTENT_FAMILIES,
  ...TRUST_FAMILIES,
  ...EITHER_FAMILIES,
];
