import type { ExpiringException } from '../model/decision.ts';
import { type Block, code, type Line, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Lists the exceptions that are in use and expire soon. */
export function expiringBlock({ decisions }: ReportData): Block {
  const items = decisions.flatMap(({ expiring = [] }) => expiring.map(expiringLine));
  return {
    kind: 'list',
    title: 'Exceptions that expire soon',
    isFolded: false,
    noun: 'exception',
    items,
  };
}

/** Returns a sentence such as `ignore[0] for CVE-2026-1 expires on 2026-12-05 (owner: platform team).` */
export function expiringLine({ rule, id, owner, expires }: ExpiringException): Line {
  const whose = owner === undefined ? '' : ` (owner: ${owner})`;
  return [
    code(rule),
    text(' for '),
    code(id),
    text(` expires on ${expires}${whose}. Fix the finding, or renew `),
    code('expires'),
    text('.'),
  ];
}
