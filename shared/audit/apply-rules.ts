import type { AreaHit, AuditFile } from './area.ts';
import type { AuditFacts, Rule } from './rule.ts';

/** Runs the rules on the subjects, and returns each match. An error in a rule is a bug in Assay and is thrown. */
export function* applyRules<Subject extends { readonly file: AuditFile }, Facts extends AuditFacts>(
  rules: readonly Rule<Subject, Facts>[],
  subjects: Iterable<Subject>,
  facts: Facts,
): Generator<AreaHit> {
  for (const subject of subjects) {
    for (const rule of rules) {
      for (const hit of rule.check(subject, facts)) yield { rule, file: subject.file, hit };
    }
  }
}
