import { describe, expect, it } from '@jest/globals';
import { lastLine } from '../../../shared/host/last-line.ts';

const RUN = { title: 'Assay Scan', outcome: 'fail', message: 'app: 2 findings\n- a' } as const;

describe('the last line of a log', () => {
  it.each([
    [40, '0.0 s'],
    [3_249, '3.2 s'],
    [59_949, '59.9 s'],
    [59_999, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])(
    'contains the verdict, the counts and the duration of a run that took %d ms',
    (durationMs, wanted) => {
      expect(lastLine({ ...RUN, durationMs })).toBe(
        `Assay Scan: failed after ${wanted}. app: 2 findings`,
      );
    },
  );

  it.each([
    ['pass', 'passed'],
    ['error', 'incomplete'],
  ] as const)('for the outcome %s contains the word “%s”', (outcome, word) => {
    const line = lastLine({ ...RUN, outcome, message: '', durationMs: 100 });
    expect(line).toBe(`Assay Scan: ${word} after 0.1 s.`);
  });

  it('is short even if the message is very long', () => {
    const line = lastLine({ ...RUN, message: 'x'.repeat(5_000), durationMs: 0 });
    expect(line.length).toBeLessThan(350);
  });
});
