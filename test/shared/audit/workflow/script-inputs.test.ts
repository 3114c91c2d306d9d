import { describe, expect, it } from '@jest/globals';
import { runsInput } from '../../../../shared/audit/workflow/script-inputs.ts';

describe('runsInput', () => {
  it('recognizes inputs that contain code', () => {
    expect([
      runsInput('actions/github-script', 'script'),
      runsInput('actions/github-script', 'retries'),
    ]).toEqual([true, false]);
  });
});
