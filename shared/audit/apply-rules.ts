import type { AreaHit, AuditFile } from './area.ts';
import type { AuditFacts, Rule } from './rule.ts';

/**
 * Runs the rules on the subjects, and returns all matches. An error in a rule is thrown, because it is a bug in Assay.
 */
export function applyRules<Subject extends { readonly file: AuditFile }, Facts extends AuditFacts>(
  rules: readonly Rule<Subject, Facts>[],
  subjects: Iterable<Subject>,
  facts: Facts,
): readonly AreaHit[] {
  const hits: AreaHit[] = [];
  for (const subject of subjects) {
    const { file } = subject;
    for (const rule of rules) {
      for (const hit of rule.check(subject, facts)) hits.push({ rule, file, hit });
    }
  }
  return hits;
}
