import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';

it('the policy worker responds to requests, and exits when its parent process exits', async () => {
  const url = new URL(
    '../../../../shared/audit/cluster-policies/cluster-policy.worker.ts',
    import.meta.url,
  );
  const worker = fork(url, { execArgv: [], serialization: 'advanced', stdio: 'ignore' });
  const ended = once(worker, 'exit');
  const program = { conditions: [], variables: [], validations: [{ expression: 'object.n == 3' }] };
  worker.send({ program, subjects: [{ object: { n: 3n } }] });
  expect(await once(worker, 'message')).toMatchObject([{ outcomes: [{ violations: [] }] }]);
  worker.disconnect();
  expect(await ended).toEqual([0, null]);
});
