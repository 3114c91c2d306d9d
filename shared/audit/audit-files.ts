import type { CheckedArea, UncheckedFile } from '../model/audit.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { AuditFile } from './area.ts';
import { type AreaFiles, areasFor } from './areas.ts';
import { type AuditFinding, findingsOf } from './finding-of.ts';
import type { AuditFacts } from './rule.ts';

/** The results of all areas, before the policy chooses among them. */
export interface AuditedFiles {
  /** Sorted by path and position. */
  readonly findings: readonly AuditFinding[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly UncheckedFile[];
  readonly checked: readonly CheckedArea[];
}

/** Checks files with the rules of all areas that read at least one of the files. */
export async function auditFiles(
  files: readonly AuditFile[],
  facts: AuditFacts,
): Promise<AuditedFiles> {
  const areas = await areasFor(files);
  const results = areas.map((each) => resultOf(each, facts));
  return {
    findings: results.flatMap(({ findings }) => findings).sort(byPlace),
    problems: results.flatMap(({ problems }) => problems),
    unchecked: results.flatMap(({ unchecked }) => unchecked),
    checked: results.flatMap(({ checked }) => checked),
  };
}

function resultOf({ area, files }: AreaFiles, facts: AuditFacts): AuditedFiles {
  const { hits, problems, unchecked, subjects } = area.check(files, facts);
  return {
    findings: findingsOf(hits),
    problems: problems.map(({ code, message, place }) => ({ code, message, ...place })),
    unchecked,
    checked: [{ area: area.name, files: files.length, subjects }],
  };
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
