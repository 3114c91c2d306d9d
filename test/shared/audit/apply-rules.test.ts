import { expect, it } from '@jest/globals';
import { applyRules } from '../../../shared/audit/apply-rules.ts';
import { readDockerfileStages } from '../../../shared/audit/dockerfile/read-stages.ts';
import { rule } from '../../../shared/audit/dockerfile/rules/maintainer.ts';
import { auditFacts } from '../../support/audit.ts';

const file = { path: 'Dockerfile', text: 'FROM a\nMAINTAINER b\n' };

it('applyRules applies each rule to each subject', () => {
  const hits = [...applyRules([rule], [readDockerfileStages(file, undefined)], auditFacts())];
  expect(hits).toMatchObject([{ rule: { id: rule.id }, file, hit: { at: { start: 7, end: 17 } } }]);
});

it('applyRules rethrows an error that a rule throws', () => {
  const broken = {
    ...rule,
    check: () => {
      throw new TypeError('broken');
    },
  };
  expect(() => [
    ...applyRules([broken], [readDockerfileStages(file, undefined)], auditFacts()),
  ]).toThrow('broken');
});
