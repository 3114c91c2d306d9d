import { expect, it } from '@jest/globals';
import { withOwnRules, withSharedRules } from '../../../shared/model/shared-rules.ts';
import { auditedFile, auditFinding } from '../../support/audit.ts';

const { rule, controls } = auditFinding();
const OTHER = { why: 'w', fix: 'f', references: [] };

it('withSharedRules stores the text of a rule once, and keeps differing text in the finding itself', () => {
  const findings = [auditFinding(), auditFinding(), auditFinding({ rule: OTHER })];
  const written = withSharedRules(auditedFile({ findings, fixed: [auditFinding()] }));
  expect(written.rules).toEqual({ 'dockerfile/user-root': { ...rule, controls } });
  expect(written.findings.map((each) => each.rule)).toEqual([undefined, undefined, OTHER]);
  expect(written.fixed?.[0]).not.toHaveProperty('controls');
});

it('withOwnRules restores the findings to their state before withSharedRules', () => {
  const file = auditedFile({
    findings: [auditFinding(), auditFinding({ rule: OTHER, controls: {} })],
    fixed: [auditFinding()],
    unchecked: [auditFinding({ id: 'dockerfile/other' })],
  });
  const read = withOwnRules(withSharedRules(file));
  expect(read).toEqual(file);
  expect(read.findings[0]?.rule).toBe(withOwnRules(read).findings[0]?.rule);
});

it('withSharedRules does not change the findings of a rule if one of them has no text', () => {
  const findings = [auditFinding(), auditFinding({ rule: undefined })];
  const file = auditedFile({ findings });
  expect(withSharedRules(file)).toBe(file);
});

it('withOwnRules does not add text to a finding without a known rule, even if its ID is the name of an inherited property', () => {
  const findings = [auditFinding({ id: 'constructor', rule: undefined })];
  expect(withOwnRules(auditedFile({ findings, rules: {} })).findings[0]?.rule).toBeUndefined();
});
