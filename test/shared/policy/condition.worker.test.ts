import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { VARIABLES } from './evidence-builders.ts';

it('the condition worker responds to its requests, and ends with its parent', async () => {
  const url = new URL('../../../shared/policy/condition.worker.ts', import.meta.url);
  const worker = fork(url, { execArgv: [], serialization: 'advanced', stdio: 'ignore' });
  const ended = once(worker, 'exit');
  worker.send({ conditions: ['predicate.ok'], variables: VARIABLES });
  expect(await once(worker, 'message')).toMatchObject([{ unmet: undefined }]);
  worker.send({ conditions: ['!predicate.ok'], variables: VARIABLES });
  expect(await once(worker, 'message')).toMatchObject([{ unmet: { code: 'condition-false' } }]);
  worker.disconnect();
  expect(await ended).toEqual([0, null]);
});
