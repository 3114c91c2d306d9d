import type { Finding } from '../model/finding.ts';
import { compareSeverity } from '../model/order.ts';
import type { AuditFinding } from './finding-of.ts';

export interface ComparedAudit {
  /** The findings in the head revision, each marked as `new` or `unchanged`. */
  readonly findings: readonly Finding[];
  /** The findings that exist only in the base revision. */
  readonly fixed: readonly Finding[];
  /** Maps the fingerprint of a finding in the head revision to the corresponding finding in the base revision. */
  readonly earlier: ReadonlyMap<string, Finding>;
}

/**
 * Compares the findings in the head revision with those in the base revision. Findings are equal if they have the same
 * fingerprint and, for secrets, the same value. Findings in a new file are also compared with those in files that the
 * head no longer contains. This second comparison ignores paths, so renaming a file does not make its findings new. A
 * finding also counts as new if its severity is higher than in the base.
 *
 * @param hasFile Returns true if the head has a file with this path.
 * @param hadFile Returns true if the base has a file with this path.
 */
export function compareAudit(
  base: readonly AuditFinding[],
  head: readonly AuditFinding[],
  { hasFile, hadFile }: Record<'hasFile' | 'hadFile', (path: string) => boolean>,
): ComparedAudit {
  const known = new Map(base.map((each) => [withContent(each.finding.fingerprint, each), each]));
  const gone = base.filter(({ finding }) => !hasFile(finding.location.path));
  const moved = Map.groupBy(gone, (each) => withContent(each.key, each));
  const kept = new Set<AuditFinding>();
  const earlier = new Map<string, Finding>();
  const findings = head.map((each): Finding => {
    const { finding, key } = each;
    const isNewFile = !hadFile(finding.location.path);
    const from =
      known.get(withContent(finding.fingerprint, each)) ??
      (isNewFile ? moved.get(withContent(key, each))?.shift() : undefined);
    if (from !== undefined) {
      kept.add(from);
      earlier.set(finding.fingerprint, from.finding);
    }
    const isNew =
      from === undefined || compareSeverity(finding.severity, from.finding.severity) < 0;
    return { ...finding, change: { state: isNew ? 'new' : 'unchanged' } };
  });
  const fixed = base.filter((each) => !kept.has(each)).map(({ finding }) => finding);
  return { findings, fixed, earlier };
}

function withContent(identity: string, { content = '' }: AuditFinding): string {
  return `${identity} ${content}`;
}
