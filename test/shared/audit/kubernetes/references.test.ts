import { expect, it } from '@jest/globals';
import * as references from '../../../../shared/audit/kubernetes/references.ts';

it('the references link to pages in the Kubernetes documentation', () => {
  for (const url of Object.values(references))
    expect(url).toMatch(/^https:\/\/kubernetes\.io\/docs\//);
});
