import { expect, it } from '@jest/globals';
import { loadPolicyLate } from '../../../../shared/flows/policy/load-policy-late.ts';

it('loadPolicyLate loads a policy, and names the file of an invalid policy', async () => {
  const load = (text: string) => loadPolicyLate(Buffer.from(text), '.assay.yml');
  expect(await load('scan: { fail-on: low }')).toMatchObject({ scan: { failOn: 'low' } });
  await expect(load('scan: [')).rejects.toThrow('.assay.yml');
});
