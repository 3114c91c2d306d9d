import { describe, expect, it } from '@jest/globals';
import type { FindingChange } from '../../../shared/model/comparison.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { foundText } from '../../../shared/policy/found-text.ts';
import { aFinding } from './builders.ts';

const base = { kind: 'commit', name: 'main' } as const;

const inState = (state: FindingChange['state'], facts: Partial<Finding> = {}) =>
  aFinding({ change: { state }, ...facts });

function compared(
  findings: readonly Finding[],
  failing: readonly Finding[] = [],
  fixed = 0,
): string {
  const reason = {
    rule: 'max-severity',
    outcome: 'fail',
    message: '',
    findings: failing.map(({ fingerprint }) => fingerprint),
  } as const;
  const comparison = { status: 'compared', base } as const;
  const facts = { findings, reasons: [reason], comparison, fixed };
  return foundText(facts, { failOn: 'high', scope: 'auto' });
}

describe('the text for a compared scan', () => {
  const suppression = { rule: 'ignore[0]', reason: 'x' };

  it.each([
    ['no new findings', compared([])],
    ['no new findings, 2 fixed,', compared([], [], 2)],
    ['no new findings, 1 already in main,', compared([inState('unchanged')])],
    ['no new findings, 1 already in main,', compared([inState('changed')])],
    ['no new findings, 1 suppressed,', compared([inState('new', { suppression })])],
    ['1 new finding', compared([inState('new')], [inState('new')])],
    [
      '1 new finding, 1 already in main (1 of 2 fails),',
      compared([inState('new'), inState('unchanged')], [inState('new')]),
    ],
  ])('is: %s', (wanted, text) => {
    expect(text).toBe(wanted);
  });
});
