import type { CheckedArea, UncheckedFile } from '../model/audit.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { AreaHit, AuditFile } from './area.ts';
import { type AreaFiles, areasFor } from './areas.ts';
import { type AuditFinding, findingsOf, isSecret } from './finding-of.ts';
import { secretMasker } from './mask-secrets.ts';
import type { AuditFacts } from './rule.ts';

/** The results of all areas, before the policy chooses among them. */
export interface AuditedFiles {
  /** Sorted by path and position. */
  readonly findings: readonly AuditFinding[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly UncheckedFile[];
  readonly checked: readonly CheckedArea[];
}

/** Checks files with the rules of all areas that read at least one of the files. No result contains a secret. */
export async function auditFiles(
  files: readonly AuditFile[],
  facts: AuditFacts,
): Promise<AuditedFiles> {
  const areas = await areasFor(files);
  const results = areas.map((each) => resultOf(each, facts));
  const hits = results.flatMap((result) => result.hits);
  const mask = secretMasker(hits.filter(({ rule }) => isSecret(rule.id)));
  const problems = results.flatMap((result) => result.problems);
  return {
    findings: findingsOf(hits.map((each) => maskedHit(each, mask))).toSorted(byPlace),
    problems: problems.map((each) => ({ ...each, message: mask(each.message) })),
    unchecked: results.flatMap(({ unchecked }) => unchecked),
    checked: results.flatMap(({ checked }) => checked),
  };
}

interface AreaOutcome extends Omit<AuditedFiles, 'findings'> {
  readonly hits: readonly AreaHit[];
}

function resultOf({ area, files }: AreaFiles, facts: AuditFacts): AreaOutcome {
  const { hits, problems, unchecked, subjects, checkedFiles } = area.check(files, facts);
  return {
    hits,
    problems: problems.map(({ code, message, place }) => ({ code, message, ...place })),
    unchecked,
    checked: [{ area: area.name, files: checkedFiles ?? files.length, subjects }],
  };
}

/** An edit that would show a secret is left out. */
function maskedHit(each: AreaHit, mask: (text: string) => string): AreaHit {
  const { detail, edits = [] } = each.hit;
  const isClean = edits.every(({ text }) => mask(text) === text);
  if (isClean && (detail === undefined || mask(detail) === detail)) return each;
  const shown = detail === undefined ? {} : { detail: mask(detail) };
  return { ...each, hit: { ...each.hit, ...shown, edits: isClean ? edits : [] } };
}

function byPlace({ finding: a }: AuditFinding, { finding: b }: AuditFinding): number {
  return (
    compareText(a.location.path, b.location.path) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compareText(a.id, b.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
