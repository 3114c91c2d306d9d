import { afterEach, expect, it } from '@jest/globals';
import { type LimitedProcess, openLimitedProcess } from '../../../shared/cel/limited-process.ts';
import { VARIABLES } from '../policy/evidence-builders.ts';

const WORKER = new URL('../../../shared/policy/condition.worker.ts', import.meta.url);

let open: LimitedProcess<object, unknown> | undefined;
afterEach(() => open?.close());

it('openLimitedProcess opens a process that responds in order until the total time is used up', async () => {
  let clock = 0;
  const limits = { pieceMs: 30_000, totalMs: 150_000, heapMb: 64 };
  open = openLimitedProcess(WORKER, limits, () => {
    clock += 100_000;
    return clock;
  });
  const question = { conditions: ['predicate.ok'], variables: VARIABLES };
  const answers = await Promise.all([open.ask(question), open.ask(question), open.ask(question)]);
  expect(answers).toEqual([
    { kind: 'answer', answer: { unmet: undefined } },
    { kind: 'answer', answer: { unmet: undefined } },
    { kind: 'used-up' },
  ]);
});
