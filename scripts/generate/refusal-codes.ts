import { TRUST_CODES } from '../../shared/errors/trust-codes.ts';
import { UNMET_CODES } from '../../shared/policy/unmet-requirement.ts';
import { markdownTable } from './markdown-table.ts';
import { replaceBetween } from './replace-between.ts';

/** Returns the page with updated tables of the reasons why evidence is rejected or does not meet a rule. */
export function withRefusalCodes(page: string, path: string): string {
  const withTrust = replaceBetween(page, 'trust-codes', codeTable(TRUST_CODES), path);
  return replaceBetween(withTrust, 'unmet-codes', codeTable(UNMET_CODES), path);
}

function codeTable(codes: Readonly<Record<string, string>>): string {
  const rows = Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, meaning]);
  return markdownTable(['Code', 'Meaning'], rows);
}
