import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import {
  concerns,
  type IndexedStatements,
  indexStatements,
  type PlacedStatement,
  type Vex,
} from './index-statements.ts';
import { comparablePurl } from './match-purl.ts';

/**
 * Marks the vulnerabilities that VEX statements suppress. The newest statements about a finding decide. Findings that
 * are already suppressed, and findings of other kinds, such as malware, stay unchanged.
 */
export function applyVex(findings: readonly Finding[], vex: Vex): readonly Finding[] {
  const byId = indexStatements(vex);
  if (byId.size === 0) return findings;
  return findings.map((finding) => {
    if (finding.suppression !== undefined || finding.kind !== 'vulnerability') return finding;
    const [first, ...others] = newestAbout(finding, byId);
    const isExcused = first !== undefined && [first, ...others].every(isExcuse);
    return isExcused ? { ...finding, suppression: suppressionBy(first) } : finding;
  });
}

/** Returns a problem for each finding whose newest statements disagree. */
export function vexContradictions(findings: readonly Finding[], vex: Vex): readonly Problem[] {
  const byId = indexStatements(vex);
  const messages = new Map<string, Problem>();
  for (const finding of findings) {
    const newest = newestAbout(finding, byId);
    const refused = newest.find((statement) => !isExcuse(statement));
    const excuse = newest.find(isExcuse);
    if (refused === undefined || excuse === undefined) continue;
    const message = `${excuse.position} states ${excuse.status} for ${finding.id}, but ${placeOf(refused, excuse)} states ${refused.status} with the same date. Fix: remove one of the statements, or add dates.`;
    messages.set(message, { code: 'contradiction', message, path: excuse.path });
  }
  return [...messages.values()];
}

function placeOf({ path, position }: PlacedStatement, other: PlacedStatement): string {
  return path === other.path ? position : `${position} in ${path}`;
}

/** Returns the newest statements about a finding. A statement without a time counts as older than all others. */
function newestAbout(finding: Finding, byId: IndexedStatements): readonly PlacedStatement[] {
  const ids = new Set([finding.id, ...finding.aliases].map((id) => id.toLowerCase()));
  const found = finding.package && comparablePurl(finding.package.purl);
  const about = [...ids]
    .flatMap((id) => byId.get(id) ?? [])
    .filter((statement) => concerns(statement, found));
  const newest = about.reduce(
    (latest, each) => Math.max(latest, timeOf(each)),
    Number.NEGATIVE_INFINITY,
  );
  return about.filter((each) => timeOf(each) === newest);
}

function timeOf({ statedAtMs }: Pick<PlacedStatement, 'statedAtMs'>): number {
  return Number.isNaN(statedAtMs) ? Number.NEGATIVE_INFINITY : statedAtMs;
}

/**
 * Returns true if a statement suppresses findings. The status `not_affected` requires a justification or an
 * explanation.
 */
function isExcuse({ status, justification = '', impact = '' }: PlacedStatement): boolean {
  return status === 'fixed' || (status === 'not_affected' && `${justification}${impact}` !== '');
}

/** Maximum length of the explanation that is copied from a statement, in characters. */
const MAX_IMPACT = 500;

function suppressionBy({ path, status, justification = '', impact = '' }: PlacedStatement) {
  const label = justification === '' ? status : `${status} (${justification})`;
  const text = impact === '' ? '' : `: ${impact.slice(0, MAX_IMPACT)}`;
  return { rule: `vex: ${path}`, reason: `${label}${text}` };
}
