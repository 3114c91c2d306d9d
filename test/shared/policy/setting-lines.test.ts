import { expect, it } from '@jest/globals';
import type { Reason } from '../../../shared/model/decision.ts';
import { withSettingLines } from '../../../shared/policy/setting-lines.ts';

const POLICY = Buffer.from(
  '# our rules\nscan:\n  fail-on: critical\n  licenses:\n    allow: [MIT]\n',
);

function lineOf(rule: string, overridden: readonly string[] = []): number | undefined {
  const reason: Reason = { rule, outcome: 'fail', message: 'm', findings: [] };
  return withSettingLines([reason], POLICY, new Set(overridden))[0]?.line;
}

it.each([
  ['max-severity', 3],
  ['licenses', 4],
  ['manifests-locked', undefined],
  ['something-scanned', undefined],
])('for a reason of the rule %s, withSettingLines returns the line %p', (rule, line) => {
  expect(lineOf(rule)).toBe(line);
});

it('withSettingLines does not add a line if an input overrides the setting', () => {
  expect(lineOf('max-severity', ['fail-on'])).toBeUndefined();
});
