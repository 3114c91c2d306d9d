import { expect, it } from '@jest/globals';
import { titleSentence } from '../../../shared/report/title-sentence.ts';
import { auditFinding } from '../../support/audit.ts';

it('titleSentence adds the details of a place', () => {
  expect(titleSentence(auditFinding({ description: 'Detail.' }))).toBe(
    'The image runs as root. Detail.',
  );
});

it('titleSentence of a vulnerability leaves out its long description', () => {
  const { rule, ...finding } = auditFinding({ description: 'Detail.' });
  expect(titleSentence(finding)).toBe('The image runs as root.');
});
