import { describe, expect, it } from '@jest/globals';
import { type CoverageFacts, coverageOf } from '../../../shared/audit/coverage.ts';
import type { Framework } from '../../../shared/audit/frameworks/framework.ts';
import type { RuleText } from '../../../shared/audit/rule.ts';
import { auditFinding } from '../../support/audit.ts';

const FRAMEWORK: Framework = {
  id: 'f',
  title: 'Framework',
  controls: [
    { id: '1', title: 'One' },
    { id: '2', title: 'Two', why: 'host' },
    { id: '3', title: 'Three', from: { f: ['1'] } },
  ],
};

const aRule = (id: string, controls: RuleText['controls']): RuleText => ({
  id,
  title: `The title of ${id}`,
  severity: 'high',
  profile: 'essential',
  why: '',
  fix: '',
  references: [],
  aliases: [],
  controls,
});

const RULE = aRule('a/b', { f: ['1'] });
const OPEN = auditFinding({ id: 'a/b' });
const EXCEPTED = auditFinding({ id: 'a/b', suppression: { rule: 'ignore[0]', reason: 'known' } });

function statuses(facts: Partial<CoverageFacts>) {
  const empty = { subject: '.', ran: [], findings: [], problems: 0, unchecked: 0 };
  const { frameworks } = coverageOf({ ...empty, ...facts }, [FRAMEWORK]);
  return Object.fromEntries(
    frameworks.flatMap(({ controls }) => controls.map(({ id, ...each }) => [id, each])),
  );
}

describe('coverageOf', () => {
  it('marks a control as passed if a rule for it ran and found nothing', () => {
    const found = statuses({ ran: [RULE], findings: [auditFinding({ id: 'other/rule' })] });
    expect(found['1']).toMatchObject({ status: 'passed', rules: ['a/b'], findings: 0 });
    expect(found['3']).toMatchObject({ status: 'passed' });
  });

  it('marks a control with an open finding as failed, even if other findings have exceptions', () => {
    const found = statuses({ ran: [RULE], findings: [OPEN, EXCEPTED], problems: 1 });
    expect(found['1']).toMatchObject({ status: 'failed', findings: 1, excepted: 1 });
    expect(found['3']).toMatchObject({ status: 'failed' });
  });

  it('marks a control as excepted if all of its findings have exceptions', () => {
    const found = statuses({ ran: [RULE], findings: [EXCEPTED] });
    expect(found['1']).toMatchObject({ status: 'excepted', findings: 0, excepted: 1 });
  });

  it('does not mark a control as passed if a file could not be read', () => {
    const { status, reason } = statuses({ ran: [RULE], problems: 2 })['1'] ?? {};
    expect([status, reason]).toEqual([
      'not-checkable',
      'Assay could not read all files (2 problems).',
    ]);
    expect(statuses({ problems: 1 })['1']).toMatchObject({ status: 'not-checkable' });
    const findings = [EXCEPTED];
    expect(statuses({ ran: [RULE], findings, problems: 1 })['1']?.status).toBe('not-checkable');
  });

  it('marks a control as not applicable without subjects, and as not checkable if a repository cannot show whether it is met', () => {
    const found = statuses({});
    expect(found['1']).toMatchObject({ status: 'not-applicable', rules: [] });
    expect(found['2']).toMatchObject({
      status: 'not-checkable',
      reason: 'The control is about the host, which is not in the repository.',
    });
  });

  it('applies a rule to a control even if the framework does not list the control or marks it as not checkable', () => {
    const found = statuses({ ran: [aRule('a/c', { f: ['2', '9'] })] });
    expect(found['2']).toMatchObject({ status: 'passed', rules: ['a/c'] });
    expect(found['9']).toMatchObject({ status: 'passed', title: 'The title of a/c' });
  });

  it('covers all frameworks, and never claims compliance', () => {
    const facts = { subject: '.', ran: [RULE], findings: [OPEN], problems: 0, unchecked: 3 };
    const coverage = coverageOf(facts);
    expect(coverage.frameworks).toHaveLength(9);
    expect(coverage.uncheckedFiles).toBe(3);
    expect(JSON.stringify(coverage)).not.toMatch(/complian|%/i);
  });
});
