import { afterEach, expect, it } from '@jest/globals';
import {
  type ConditionProcess,
  openConditionProcess,
} from '../../../shared/policy/condition-process.ts';
import { VARIABLES } from './evidence-builders.ts';

const LIMITS = { pieceMs: 30_000, totalMs: 60_000, heapMb: 256 };

let open: ConditionProcess | undefined;
afterEach(() => open?.close());

const LONG = { ...VARIABLES, predicate: { list: Array.from({ length: 50_000 }, (_, at) => at) } };
/** Iterates over the list once for each of its items, which makes 2,500,000,000 comparisons. */
const SLOW = {
  conditions: ['predicate.list.all(x, predicate.list.all(y, x > -1))'],
  variables: LONG,
};
/** A list of lists with 2,500,000,000 items in total. */
const LARGE = {
  conditions: ['predicate.list.map(x, predicate.list.map(y, [x, y])).size() > 1'],
  variables: LONG,
};
const TRUE = { conditions: ['predicate.ok', 'subject.name == "app"'], variables: VARIABLES };

it('the condition process responds to each request, even after a request that failed', async () => {
  open = openConditionProcess(LIMITS);
  const signedAt = new Date('2026-06-15T11:00:00Z');
  const answers = await Promise.all([
    open.ask(TRUE),
    open.ask({ ...TRUE, conditions: ['predicate.ok', 'false', '('] }),
    open.ask({ ...TRUE, conditions: ['('] }),
    open.ask({
      conditions: ['signedAt > timestamp("2026-01-01T00:00:00Z")'],
      variables: { ...VARIABLES, signedAt },
    }),
  ]);
  expect(answers).toEqual([
    undefined,
    { code: 'condition-false', message: 'false is false' },
    { code: 'condition-undecided', message: expect.stringContaining('( is not a CEL expression') },
    undefined,
  ]);
});

it('the condition process stops a condition that runs too long, and continues with the next condition', async () => {
  open = openConditionProcess({ ...LIMITS, pieceMs: 2_000 });
  const [slow, next] = await Promise.all([open.ask(SLOW), open.ask(TRUE)]);
  expect(slow).toEqual({
    code: 'condition-too-costly',
    message: 'Assay stopped evaluating the condition: the condition took longer than 2000 ms',
  });
  expect(next).toBeUndefined();
});

it('the condition process stops a condition that needs too much memory, and continues with the next condition', async () => {
  open = openConditionProcess({ ...LIMITS, heapMb: 64 });
  const [large, next] = await Promise.all([open.ask(LARGE), open.ask(TRUE)]);
  expect(large).toEqual({
    code: 'condition-too-costly',
    message:
      'Assay stopped evaluating the condition: the condition used more than 64 MiB of memory',
  });
  expect(next).toBeUndefined();
});

it('the condition process does not evaluate any more conditions when the total time is used up', async () => {
  let clock = 0;
  open = openConditionProcess({ ...LIMITS, totalMs: 150_000 }, () => {
    clock += 100_000;
    return clock;
  });
  const answers = [await open.ask(TRUE), await open.ask(TRUE), await open.ask(TRUE)];
  expect(answers).toEqual([
    undefined,
    undefined,
    {
      code: 'condition-too-costly',
      message:
        'Assay stopped evaluating the condition: earlier attestations used up the time limit of 150000 ms for all attestations',
    },
  ]);
});
