import type { PackageChange } from '../model/comparison.ts';
import { countNoun } from '../text/count.ts';
import { type Block, code, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Lists the packages whose license has changed since the base. */
export function licenseChangesBlock({ scans }: ReportData): Block {
  const changes = scans.flatMap(({ packageChanges = [] }) => packageChanges.filter(isRelicensed));
  return {
    kind: 'list',
    title: countNoun(changes.length, 'license change'),
    isFolded: false,
    noun: 'license change',
    items: changes.map(({ name, to = '', license }) => [
      code(`${name}@${to}`),
      text(`: ${license?.from ?? ''} → ${license?.to ?? ''}`),
    ]),
  };
}

function isRelicensed({ license }: PackageChange): boolean {
  return license?.from !== undefined;
}
