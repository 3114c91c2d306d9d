import { expect, it } from '@jest/globals';
import { rulePageText } from '../../../scripts/generate/rule-pages.ts';
import { rule } from '../../../shared/audit/dockerfile/rules/maintainer.ts';
import { readRuleExamples } from '../../support/rule-examples.ts';

it('rulePageText returns the text of a rule, its first examples without markers, and its controls', () => {
  const examples = readRuleExamples(
    '== bad: a name\n-- Dockerfile\n«MAINTAINER» ada\n== good: a label\n-- Dockerfile\nLABEL a=`b`\n',
  );
  const page = rulePageText(rule, examples);
  expect(page).toMatch(/^# The `MAINTAINER` instruction/);
  for (const part of [
    '`dockerfile/maintainer`, advice, profile `all`',
    '## Reported: a name\n\n`Dockerfile`:\n\n```text\nMAINTAINER ada\n```',
    '## Accepted: a label',
    '`DL4000`',
    'nist-800-190',
    '- <https://docs.docker.com/',
  ]) {
    expect(page).toContain(part);
  }
});
