import type { PackageChange } from '../model/comparison.ts';
import { countNoun } from '../text/count.ts';
import { type Block, code, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Returns a collapsible table of the packages that changed since the base. Added packages come first. */
export function packageChangesBlock(data: ReportData): Block {
  const changes = data.scans.flatMap(({ packageChanges = [] }) => packageChanges);
  const sorted = KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const hasLicense = changes.some(({ license }) => license !== undefined);
  return {
    kind: 'table',
    title: `Packages: ${changesText(changes)}`,
    isFolded: true,
    noun: 'package',
    columns: ['Package', 'Change', ...(hasLicense ? ['License'] : [])],
    rows: sorted.map((change) => [
      [code(change.name), text(` (${change.type})`)],
      [text(versionsText(change))],
      ...(hasLicense ? [[text(licenseText(change))]] : []),
    ]),
  };
}

const KINDS: readonly PackageChange['kind'][] = [
  'added',
  'upgraded',
  'downgraded',
  'removed',
  'unknown',
  'relicensed',
];

function changesText(changes: readonly PackageChange[]): string {
  const counts = KINDS.map((kind) => [kind, changes.filter((each) => each.kind === kind).length]);
  const texts = counts
    .filter(([, count]) => count !== 0)
    .map(([kind, count]) => `${count} ${kind}`.replace('unknown', 'with an unknown version'));
  const relicensed = changes.filter(({ license }) => license?.from !== undefined).length;
  const licenses = relicensed === 0 ? [] : [`${countNoun(relicensed, 'license')} changed`];
  return [...texts, ...licenses].join(', ');
}

function versionsText({ kind, from, to }: PackageChange): string {
  if (kind === 'unknown') return `version unknown (${from ?? ''} in the base)`;
  if (from === undefined) return `added ${to ?? ''}`;
  if (to === undefined) return `removed ${from}`;
  return kind === 'relicensed' ? to : `${kind} ${from} → ${to}`;
}

function licenseText({ license }: PackageChange): string {
  if (license === undefined) return '–';
  return license.from === undefined ? license.to : `${license.from} → ${license.to}`;
}
