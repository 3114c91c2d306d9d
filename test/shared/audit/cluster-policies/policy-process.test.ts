import { expect, it } from '@jest/globals';
import { openPolicyProcess } from '../../../../shared/audit/cluster-policies/policy-process.ts';

it('openPolicyProcess evaluates the expressions of a policy in a separate process', async () => {
  const { ask, close } = openPolicyProcess();
  const program = { conditions: [], variables: [], validations: [{ expression: 'object.a == 1' }] };
  const answer = await ask({ program, subjects: [{ object: { a: 1n } }, { object: { a: 2n } }] });
  close();
  expect(answer).toEqual({
    kind: 'answer',
    answer: {
      outcomes: [{ violations: [] }, { violations: [{ validation: 0, message: undefined }] }],
    },
  });
});
