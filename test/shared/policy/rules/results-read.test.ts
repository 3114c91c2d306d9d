import { describe, expect, it } from '@jest/globals';
import { resultsRead } from '../../../../shared/policy/rules/results-read.ts';

describe('resultsRead', () => {
  it('returns an error for each file that was not used', () => {
    const problem = { code: 'malformed', message: 'not JSON', path: 'trivy.json' };
    expect(resultsRead([problem])).toMatchObject([
      { rule: 'results-read', outcome: 'error', message: 'trivy.json: not JSON' },
    ]);
    expect(resultsRead([])).toEqual([]);
  });
});
