import { expect, it } from '@jest/globals';
import { applyRules } from '../../../shared/audit/apply-rules.ts';
import { readInstructions } from '../../../shared/audit/dockerfile/read-instructions.ts';
import { rule } from '../../../shared/audit/dockerfile/rules/maintainer.ts';
import { auditFacts } from '../../support/audit.ts';

const file = { path: 'Dockerfile', text: 'FROM a\nMAINTAINER b\n' };

it('applyRules applies each rule to each subject', () => {
  const hits = [...applyRules([rule], readInstructions(file), auditFacts())];
  expect(hits).toMatchObject([{ rule: { id: rule.id }, file, hit: { at: { start: 7, end: 17 } } }]);
});

it('applyRules throws the error of a rule', () => {
  const broken = {
    ...rule,
    check: () => {
      throw new TypeError('broken');
    },
  };
  expect(() => [...applyRules([broken], readInstructions(file), auditFacts())]).toThrow('broken');
});
