import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import { comparablePurl, coversPurl } from './match-purl.ts';
import type { VexDocument, VexProduct, VexStatement } from './vex-statement.ts';
import { isSubject, type VexSubject } from './vex-subject.ts';

/** VEX documents, and the source that was scanned. */
export interface Vex {
  readonly documents: readonly VexDocument[];
  readonly subject: VexSubject;
}

/** A statement and the document that contains it. */
interface PlacedStatement extends VexStatement {
  readonly path: string;
}

/**
 * Marks the findings that VEX statements excuse. The newest statements about a finding decide. Malware and findings that
 * are already suppressed stay unchanged.
 */
export function applyVex(findings: readonly Finding[], vex: Vex): readonly Finding[] {
  const byId = statementsById(vex);
  if (byId.size === 0) return findings;
  return findings.map((finding) => {
    if (finding.suppression !== undefined || finding.kind !== 'vulnerability') return finding;
    const [first, ...others] = newestAbout(finding, byId, vex.subject);
    const isExcused = first !== undefined && [first, ...others].every(isExcuse);
    return isExcused ? { ...finding, suppression: suppressionBy(first) } : finding;
  });
}

/** Returns a problem for each finding about which the newest statements disagree. */
export function vexContradictions(findings: readonly Finding[], vex: Vex): readonly Problem[] {
  const byId = statementsById(vex);
  const messages = new Map<string, Problem>();
  for (const finding of findings) {
    const newest = newestAbout(finding, byId, vex.subject);
    const refused = newest.find((statement) => !isExcuse(statement));
    const excuse = newest.find(isExcuse);
    if (refused === undefined || excuse === undefined) continue;
    const message = `${excuse.position} says ${excuse.status} about ${finding.id}, but ${placeOf(refused, excuse)} says ${refused.status} at the same time. Fix: Remove one of the statements, or date it.`;
    messages.set(message, { code: 'contradiction', message, path: excuse.path });
  }
  return [...messages.values()];
}

function placeOf({ path, position }: PlacedStatement, other: PlacedStatement): string {
  return path === other.path ? position : `${position} in ${path}`;
}

function statementsById({ documents }: Vex): ReadonlyMap<string, readonly PlacedStatement[]> {
  const byId = new Map<string, PlacedStatement[]>();
  for (const { path, statements } of documents) {
    for (const statement of statements) {
      for (const id of new Set(statement.ids)) {
        const listed = byId.get(id) ?? [];
        listed.push({ ...statement, path });
        byId.set(id, listed);
      }
    }
  }
  return byId;
}

/** Returns the newest statements about a finding. A statement without a time is older than all others. */
function newestAbout(
  finding: Finding,
  byId: ReadonlyMap<string, readonly PlacedStatement[]>,
  subject: VexSubject,
): readonly PlacedStatement[] {
  const ids = new Set([finding.id, ...finding.aliases].map((id) => id.toLowerCase()));
  const about = [...ids]
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ products }) => products.some((product) => concerns(product, finding, subject)));
  const newest = about.reduce(
    (latest, each) => Math.max(latest, timeOf(each)),
    Number.NEGATIVE_INFINITY,
  );
  return about.filter((each) => timeOf(each) === newest);
}

function timeOf({ statedAtMs }: VexStatement): number {
  return Number.isNaN(statedAtMs) ? Number.NEGATIVE_INFINITY : statedAtMs;
}

function concerns(
  { identifiers, components }: VexProduct,
  { package: about }: Finding,
  subject: VexSubject,
): boolean {
  const found = about === undefined ? undefined : comparablePurl(about.purl);
  const covers = (purl: string) => {
    const stated = comparablePurl(purl);
    return stated !== undefined && found !== undefined && coversPurl(stated, found);
  };
  const isWhole = identifiers.some((identifier) => isSubject(identifier, subject));
  return components === undefined
    ? isWhole || identifiers.some(covers)
    : isWhole && components.some(covers);
}

/** `not_affected` needs a justification or an explanation. */
function isExcuse({ status, justification = '', impact = '' }: VexStatement): boolean {
  return status === 'fixed' || (status === 'not_affected' && `${justification}${impact}` !== '');
}

/** Maximum length of the explanation of a statement, in characters. */
const MAX_IMPACT = 500;

function suppressionBy({ path, status, justification = '', impact = '' }: PlacedStatement) {
  const label = justification === '' ? status : `${status} (${justification})`;
  const text = impact === '' ? '' : `: ${impact.slice(0, MAX_IMPACT)}`;
  return { rule: `vex: ${path}`, reason: `${label}${text}` };
}
