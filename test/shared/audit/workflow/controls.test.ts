import { describe, expect, it } from '@jest/globals';
import { workflowControls } from '../../../../shared/audit/workflow/controls.ts';

describe('workflowControls', () => {
  it('adds the controls of one rule to those of all workflow rules', () => {
    expect(workflowControls({ slsa: ['isolated'] })).toMatchObject({
      slsa: ['isolated'],
      ssdf: ['PO.5.1', 'PS.1.1'],
    });
  });
});
