import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { openFindings } from '../../../shared/report/listed-finding.ts';
import { terminalRuleFixes } from '../../../shared/report/terminal-rule-fixes.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';
import { auditFinding } from '../../support/audit.ts';
import { aDecision, aReason, aReport, aScan } from './a-report.ts';

const inRule = (id: string, fix: string): Finding =>
  auditFinding({ id, fingerprint: `${id}${fix}`, rule: { why: 'w', fix, references: [] } });

function shown(findings: readonly Finding[], failing = findings, rows = 50): readonly string[] {
  const reasons = [aReason({ findings: failing.map(({ fingerprint }) => fingerprint) })];
  const decisions = [aDecision({ outcome: 'fail', reasons })];
  const data = aReport({ scans: [aScan({ findings })], decisions });
  return terminalRuleFixes(openFindings(data), { rows }).map(plainLine);
}

describe('audit fixes in a terminal', () => {
  it("list each rule's fix once, and only for findings that fail the run", () => {
    const first = inRule('a/b', 'Set `x`.');
    const again = { ...first, fingerprint: 'again' };
    const milder = inRule('c/d', 'Set y.');
    expect(shown([first, again, milder], [first, again])).toEqual([
      'What to do',
      '  a/b: Set x. (2 findings)',
    ]);
    expect(shown([milder], [])).toEqual([]);
  });

  it('are limited in number without --verbose', () => {
    const findings = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => inRule(id, 'Fix it.'));
    expect(shown(findings).at(-1)).toBe('… 2 more fixes (--verbose shows all)');
    expect(shown(findings, findings, Number.POSITIVE_INFINITY)).toHaveLength(8);
  });

  it('do not contain control characters', () => {
    expect(shown([inRule('a', 'b\u001b[2J')]).join('')).not.toContain('\u001b');
  });
});
