import { TRUST_CODES } from '../../shared/errors/trust-codes.ts';
import { markdownTable } from './markdown-table.ts';
import { replaceBetween } from './replace-between.ts';

/** The page with its table of why evidence is refused brought up to date. */
export function withTrustCodes(page: string, path: string): string {
  const rows = Object.entries(TRUST_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]);
  return replaceBetween(page, 'trust-codes', markdownTable(['Code', 'Meaning'], rows), path);
}
