import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import type { AuditFile } from './area.ts';
import { coversFinding, type InlineIgnore, inlineIgnores } from './inline-ignores.ts';

export interface InlineResult {
  /** All findings. If `isHonored` is true, findings with a suppression comment are marked as suppressed. */
  readonly findings: readonly Finding[];
  /** The comments that apply to at least one finding. */
  readonly used: readonly InlineIgnore[];
  /** Comments in Assay's own format without the required reason. They have no effect. */
  readonly problems: readonly Problem[];
}

interface InlineOptions {
  readonly isHonored: boolean;
  readonly now: Date;
  /** Returns the suppression comments in a file. A caller can pass a function that caches them. */
  readonly ignoresOf?: typeof inlineIgnores;
}

/** Finds the comments that apply to open findings, and marks these findings if comments are honored. */
export function applyInline(
  findings: readonly Finding[],
  files: readonly AuditFile[],
  { isHonored, now, ignoresOf = inlineIgnores }: InlineOptions,
): InlineResult {
  const paths = new Set(findings.map(({ location }) => location.path));
  const all = files.filter(({ path }) => paths.has(path)).flatMap(ignoresOf);
  const today = now.toISOString().slice(0, 10);
  const inForce = all.filter(
    ({ expires = today, lacksReason }) => lacksReason !== true && expires >= today,
  );
  const byPath = Map.groupBy(inForce, ({ path }) => path);
  const used = new Set<InlineIgnore>();
  const marked = findings.map((finding) => {
    if (finding.suppression !== undefined) return finding;
    const own = (byPath.get(finding.location.path) ?? []).find((each) =>
      coversFinding(each, finding),
    );
    if (own === undefined) return finding;
    used.add(own);
    return isHonored ? { ...finding, suppression: suppressionOf(own) } : finding;
  });
  return {
    findings: marked,
    used: [...used],
    problems: all.filter(({ lacksReason }) => lacksReason === true).map(problemOf),
  };
}

function suppressionOf({
  path,
  line,
  tool,
  reason,
  expires,
}: InlineIgnore): Finding['suppression'] {
  return {
    rule: `${path}:${line}`,
    reason: reason ?? `ignored by a ${tool} comment without a reason`,
    ...(expires !== undefined && { expires }),
  };
}

function problemOf({ path, line }: InlineIgnore): Problem {
  const message = 'this comment ignores a rule without a reason. Fix: add `because` and the reason';
  return { code: 'malformed', message, path, line };
}
