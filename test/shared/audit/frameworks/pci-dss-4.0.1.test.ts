import { expect, it } from '@jest/globals';
import { PCI_DSS } from '../../../../shared/audit/frameworks/pci-dss-4.0.1.ts';
import { frameworkProblems } from '../../../support/framework-problems.ts';

it('each control in PCI DSS has a rule, or a reason why no rule checks it', async () => {
  expect(await frameworkProblems(PCI_DSS)).toEqual([]);
});
