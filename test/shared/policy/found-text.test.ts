import { describe, expect, it } from '@jest/globals';
import type { FindingChange } from '../../../shared/model/comparison.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { foundTexts } from '../../../shared/policy/found-text.ts';
import { aFinding } from './builders.ts';

const base = { kind: 'commit', name: 'main' } as const;
const OTHERS = { failed: 'a rule is broken', nothing: 'nothing found', checked: 1 };

const inState = (state: FindingChange['state'], facts: Partial<Finding> = {}) =>
  aFinding({
    change: { state },
    fingerprint: state.charCodeAt(0).toString(16).repeat(32),
    ...facts,
  });

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
  const reasons = failing.length === 0 ? [] : [reason];
  const facts = { findings, reasons, comparison, fixed };
  return foundTexts(facts, { failOn: 'high', scope: 'auto' }, OTHERS).sentences.join(' ');
}

describe('the text about a compared scan', () => {
  const suppression = { rule: 'ignore[0]', reason: 'x' };

  it.each([
    ['Passed: no new findings.', compared([])],
    ['Passed: 2 findings fixed, no new findings.', compared([], [], 2)],
    ['Passed: no new findings. Not blocking: 1 already in main.', compared([inState('unchanged')])],
    ['Passed: no new findings. Not blocking: 1 already in main.', compared([inState('changed')])],
    ['Passed: no new findings. 1 finding suppressed.', compared([inState('new', { suppression })])],
    ['Failed: 1 new finding must be fixed (1 high).', compared([inState('new')], [inState('new')])],
    [
      'Failed: 1 new finding must be fixed (1 high). Not blocking: 1 already in main.',
      compared([inState('new'), inState('unchanged')], [inState('new')]),
    ],
  ])('is "%s"', (wanted, text) => {
    expect(text).toBe(wanted);
  });
});

it('foundTexts states both outcomes of an incomplete run with failures', () => {
  const reasons = [
    { rule: 'deny', outcome: 'fail', message: 'm', findings: [] },
    { rule: 'inventory-complete', outcome: 'error', message: 'm', findings: [] },
  ] as const;
  const found = foundTexts({ findings: [], reasons }, { failOn: 'high', scope: 'auto' }, OTHERS);
  expect(found).toEqual({
    headline: 'a rule is broken',
    milder: [],
    sentences: [
      'Failed (incomplete): a rule is broken.',
      'Found in the checked part: nothing found.',
    ],
  });
  const checked = { ...OTHERS, checked: 0 };
  const unchecked = foundTexts(
    { findings: [], reasons },
    { failOn: 'high', scope: 'auto' },
    checked,
  );
  expect(unchecked.sentences).toEqual(['Failed (incomplete): a rule is broken.']);
});
