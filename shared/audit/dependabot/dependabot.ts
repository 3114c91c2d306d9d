/** The area for Dependabot's configuration. */
import { DataError } from '../../errors/errors.ts';
import { applyRules } from '../apply-rules.ts';
import type { Area, AreaResult, AuditFile } from '../area.ts';
import type { AuditFacts } from '../rule.ts';
import { readUpdates } from './read-updates.ts';
import { RULES } from './rules.generated.ts';

export const dependabotArea: Area = {
  name: 'dependabot',
  rules: RULES,
  reads: ({ path }) => /(?:^|\/)\.github\/dependabot\.ya?ml$/.test(path),
  check,
};

function check(files: readonly AuditFile[], facts: AuditFacts): AreaResult {
  const problems: DataError[] = [];
  const subjects = files.flatMap((file) => {
    try {
      return readUpdates(file);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error);
      return [];
    }
  });
  const hits = [...applyRules(RULES, subjects, facts)];
  return { hits, problems, unchecked: [], subjects: { updates: subjects.length } };
}
