import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../shared/model/inventory.ts';
import { problemEffects } from '../../../shared/report/problem-effects.ts';
import { aDecision, aReason, aReport, aScan } from './a-report.ts';

const LOCKFILE = { code: 'malformed', message: 'no JSON', path: 'package-lock.json' };
const UNLOCKED = { code: 'unlocked', message: 'a.json has no lockfile', path: 'a.json' };
const CONSEQUENCE = {
  code: 'unlocked',
  message: 'package.json names 1 dependency that package-lock.json does not contain: a',
  path: 'package.json',
};

function remarks(problems: readonly Problem[], rules: readonly string[], existing: Problem[] = []) {
  const reasons = rules.map((rule) => aReason({ rule, outcome: 'error' }));
  const decisions = [aDecision({ outcome: rules.length > 0 ? 'error' : 'pass', reasons })];
  const scans = [aScan({ problems, existingProblems: existing })];
  return problemEffects(aReport({ scans, decisions }), problems).map(
    ({ remark, isBlocking }) => `${isBlocking}: ${remark}`,
  );
}

const BLOCKING = 'true: makes the run incomplete';
const ACCEPTED = 'false: accepted by the policy, does not block';

describe('a problem', () => {
  it.each<[string, Problem[], string[], Problem[], string[]]>([
    [
      'blocks if its rule is not met',
      [LOCKFILE, UNLOCKED],
      ['files-read'],
      [],
      [BLOCKING, ACCEPTED],
    ],
    [
      'blocks if it is about a lockfile and the rule for lockfiles is not met',
      [LOCKFILE, UNLOCKED],
      ['manifests-locked'],
      [],
      [ACCEPTED, BLOCKING],
    ],
    [
      'does not block if it is also in the base',
      [LOCKFILE],
      ['files-read'],
      [LOCKFILE],
      ['false: not new, does not block'],
    ],
    ['is accepted by a policy that lets the run pass', [LOCKFILE], [], [], [ACCEPTED]],
    [
      'names the lockfile whose problem causes it',
      [LOCKFILE, CONSEQUENCE],
      ['inventory-complete'],
      [],
      [BLOCKING, 'false: caused by the problem in package-lock.json'],
    ],
  ])('%s', (_, problems, rules, existing, wanted) => {
    expect(remarks(problems, rules, existing)).toEqual(wanted);
  });

  it('has no remark if there is no decision', () => {
    const [effect] = problemEffects(aReport({ scans: [], decisions: [] }), [LOCKFILE]);
    expect(effect?.remark).toBe('');
  });
});
