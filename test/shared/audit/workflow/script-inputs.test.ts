import { describe, expect, it } from '@jest/globals';
import { runsInput } from '../../../../shared/audit/workflow/script-inputs.ts';

describe('runsInput', () => {
  it('knows inputs that are code', () => {
    expect([
      runsInput('actions/github-script', 'script'),
      runsInput('actions/github-script', 'retries'),
    ]).toEqual([true, false]);
  });
});
