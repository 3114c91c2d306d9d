import { BUNDLE_FAMILY } from './bundle-rows.ts';
import { CERTIFICATE_FAMILIES } from './certificate-rows.ts';
import { IMAGE_FAMILIES } from './image-rows.ts';
import { LAYOUT_FAMILY } from './layout-rows.ts';
import { LEGACY_FAMILIES } from './legacy-rows.ts';
import { LOG_FAMILIES } from './log-rows.ts';
import { POLICY_FAMILIES } from './policy-rows.ts';
import { REFERRER_FAMILIES } from './referrer-rows.ts';
import type { Family } from './row.ts';
import { STATEMENT_FAMILIES } from './statement-rows.ts';
import { TIMESTAMP_FAMILY } from './timestamp-rows.ts';
import { TRUST_FAMILIES } from './trust-rows.ts';

/** Everything that can be broken, by what it is that is broken. */
export const TAMPER_TABLE: readonly Family[] = [
  ...IMAGE_FAMILIES,
  LAYOUT_FAMILY,
  BUNDLE_FAMILY,
  ...CERTIFICATE_FAMILIES,
  ...STATEMENT_FAMILIES,
  ...LOG_FAMILIES,
  TIMESTAMP_FAMILY,
  ...LEGACY_FAMILIES,
  ...REFERRER_FAMILIES,
  ...POLICY_FAMILIES,
  ...TRUST_FAMILIES,
];
