import { expect, it } from '@jest/globals';
import {
  accessControls,
  cis,
  networkControls,
  workloadControls,
} from '../../../../shared/audit/kubernetes/controls.ts';

it('workloadControls combines the controls of all workload rules with those of one rule', () => {
  expect(workloadControls({ ...cis('5.2.2'), 'pci-dss-4.0.1': ['7.2.2', '2.2.1'] })).toEqual({
    'nist-800-190': ['4.4.3'],
    'nsa-cisa-1.2': ['pod'],
    'pci-dss-4.0.1': ['2.2.1', '7.2.2'],
    'cis-kubernetes-1.10': ['5.2.2'],
  });
  expect(accessControls()['nsa-cisa-1.2']).toEqual(['access']);
  expect(networkControls()['nsa-cisa-1.2']).toEqual(['network']);
});
