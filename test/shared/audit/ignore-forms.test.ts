import { expect, it } from '@jest/globals';
import { IGNORE_FORMS } from '../../../shared/audit/ignore-forms.ts';

it('IGNORE_FORMS has at most one entry for each tool', () => {
  const tools = IGNORE_FORMS.map(({ tool }) => tool);
  expect(new Set(tools).size).toBe(tools.length);
  expect(tools).toEqual(expect.arrayContaining(['assay', 'hadolint', 'zizmor', 'Trivy', 'KICS']));
});
