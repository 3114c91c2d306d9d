import { expect, it } from '@jest/globals';
import { titleSentence } from '../../../shared/report/title-sentence.ts';
import { auditFinding } from '../../support/audit.ts';

it('titleSentence adds the details of a location', () => {
  expect(titleSentence(auditFinding({ description: 'Detail.' }))).toBe(
    'The image runs as root. Detail.',
  );
});

it('titleSentence omits the long description of a vulnerability', () => {
  const { rule, ...finding } = auditFinding({ description: 'Detail.' });
  expect(titleSentence(finding)).toBe('The image runs as root.');
});
