import { expect, it } from '@jest/globals';
import { controlTexts, ruleHelp } from '../../../shared/report/rule-help.ts';
import { auditFinding } from '../../support/audit.ts';

it('ruleHelp contains the danger, the fix, the controls and the links', () => {
  const { text, markdown } = ruleHelp(auditFinding());
  expect(text).toBe(
    'The image runs as root. A process that escapes is root on the host. Fix: add an instruction `USER` with a number.',
  );
  for (const part of ['**Severity:** High', '### Controls', '### Fix', 'docs/rules/dockerfile']) {
    expect(markdown).toContain(part);
  }
});

it('ruleHelp escapes text and omits unsafe links', () => {
  const rule = { why: '<img src=x>', fix: 'x', references: ['javascript:alert(1)'] };
  const { markdown } = ruleHelp(auditFinding({ rule }));
  expect(markdown).not.toContain('<img');
  expect(markdown).not.toContain('javascript:');
});

it('controlTexts lists the controls by framework', () => {
  expect(controlTexts(auditFinding())).toEqual(['cis-docker-1.6.0: 4.1']);
});
