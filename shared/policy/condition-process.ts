import { type ChildProcess, fork } from 'node:child_process';
import type { ConditionVariables } from './condition.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/** Conditions that all must hold of one piece of evidence. */
export interface ConditionQuestion {
  readonly conditions: readonly string[];
  readonly variables: ConditionVariables;
}

export interface ConditionAnswer {
  readonly unmet: UnmetRequirement | undefined;
}

export interface ConditionLimits {
  /** Milliseconds for the conditions on one piece of evidence: 80,000 components take 2,000 on a busy machine. */
  readonly pieceMs: number;
  /** Milliseconds for all pieces of a run together: whoever may sign can bring along a thousand. */
  readonly totalMs: number;
  /** MiB of the process’s heap: the largest predicate that is read fits into 64. */
  readonly heapMb: number;
}

const LIMITS: ConditionLimits = { pieceMs: 10_000, totalMs: 60_000, heapMb: 512 };

/** Answers one question after another. */
export interface ConditionProcess {
  ask(question: ConditionQuestion): Promise<UnmetRequirement | undefined>;
  close(): void;
}

/**
 * Judges conditions in a process of its own, which can be ended: what an expression costs depends on what
 * strangers signed. A thread would not do, as one that takes too much memory takes the whole program along.
 * It is given no environment, as what it looks at is hostile.
 *
 * @param now Milliseconds.
 */
export function openConditionProcess(
  limits: ConditionLimits = LIMITS,
  now: () => number = () => performance.now(),
): ConditionProcess {
  let child: ChildProcess | undefined = start(limits);
  let last: Promise<unknown> = Promise.resolve();
  let leftMs = limits.totalMs;
  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const answer = async (question: ConditionQuestion) => {
    if (leftMs <= 0)
      return tooCostly(`those before it took the ${limits.totalMs} ms that there are for all`);
    child ??= start(limits);
    const startedMs = now();
    const deadlineMs = Math.min(limits.pieceMs, leftMs);
    const result = await answerOf(child, question, deadlineMs);
    leftMs -= now() - startedMs;
    if (result.kind === 'answer') return result.unmet;
    close();
    return tooCostly(
      result.kind === 'late'
        ? `it takes longer than ${Math.round(deadlineMs)} ms`
        : `it takes more memory than ${limits.heapMb} MiB`,
    );
  };
  return {
    ask: (question) => {
      const asked = last.then(() => answer(question));
      last = asked.catch(() => undefined);
      return asked;
    },
    close,
  };
}

function start({ heapMb }: ConditionLimits): ChildProcess {
  return fork(new URL('./condition.worker.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Dates, and what is undefined.
    serialization: 'advanced',
  });
}

type Result =
  | ({ readonly kind: 'answer' } & ConditionAnswer)
  | { readonly kind: 'late' | 'out-of-memory' };

/** @throws {Error} when the process cannot be started, or ends as it never should. */
function answerOf(
  child: ChildProcess,
  question: ConditionQuestion,
  deadlineMs: number,
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const timer = setTimeout(() => resolve({ kind: 'late' }), deadlineMs);
  const answered = ({ unmet }: ConditionAnswer) => resolve({ kind: 'answer', unmet });
  const ended = (code: number | null, signal: NodeJS.Signals | null) => {
    if (signal !== null) resolve({ kind: 'out-of-memory' });
    else reject(new Error(`the process that judges conditions ended with ${code}`));
  };
  // Nothing must outlive a run that ends in the middle.
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  child.once('message', answered).once('exit', ended).once('error', reject);
  child.send(question, (error) => {
    // Of one that is gone, its end says more.
    if (error !== null && child.connected) reject(error);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    process.off('exit', leave);
    child.off('message', answered).off('exit', ended).off('error', reject);
  });
}

function tooCostly(why: string): UnmetRequirement {
  return { code: 'condition-too-costly', message: `its condition was given up: ${why}` };
}
