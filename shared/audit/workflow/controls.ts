import type { Controls } from '../rule.ts';

/** Returns the controls that all workflow rules have, together with those that a rule adds. */
export function workflowControls(own: Controls = {}): Controls {
  return { ssdf: ['PO.5.1', 'PS.1.1'], 'nist-800-190': ['4.1.5'], ...own };
}
