import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { withoutOldExcuses } from '../../../shared/policy/old-excuses.ts';
import { aFinding } from '../report/a-report.ts';

const CHANGED = aFinding({ change: { state: 'changed', from: '1.0.0' } });
const BASE = aFinding();
const OTHER = aFinding();
const excused = (finding: Finding) => ({ ...finding, suppression: { rule: 'r', reason: 'x' } });

/** Returns the state of a finding. The base has two findings that correspond to it. */
function stateOf(inBase: readonly Finding[], after: Finding = CHANGED) {
  const earlier = new Map([[CHANGED, [BASE, OTHER]]]);
  const [found] = withoutOldExcuses([CHANGED], [after], earlier, (given) =>
    given.map((one) => (inBase.includes(one) ? excused(one) : one)),
  );
  return found?.change?.state;
}

it.each<[string, readonly Finding[], Finding | undefined, string]>([
  ['is new if the base suppresses a corresponding finding', [OTHER], undefined, 'new'],
  ['keeps its state if the base suppresses nothing', [], undefined, 'changed'],
  ['keeps its state if the head suppresses it too', [BASE, OTHER], excused(CHANGED), 'changed'],
])('a finding %s', (_, inBase, after, state) => {
  expect(stateOf(inBase, after)).toBe(state);
});

it('findings are not changed if there is no base', () => {
  const marked = [CHANGED];
  expect(withoutOldExcuses([CHANGED], marked, new Map(), () => [])).toBe(marked);
});
