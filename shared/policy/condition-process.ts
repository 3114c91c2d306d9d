import { type ChildProcess, fork } from 'node:child_process';
import type { ConditionVariables } from './condition.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/** Conditions for one attestation. The attestation must meet all of them. */
export interface ConditionQuestion {
  readonly conditions: readonly string[];
  readonly variables: ConditionVariables;
}

export interface ConditionAnswer {
  readonly unmet: UnmetRequirement | undefined;
}

export interface ConditionLimits {
  /**
   * Time limit for the conditions on one attestation, in milliseconds. On a busy machine, conditions on 80,000
   * components take 2,000 ms.
   */
  readonly pieceMs: number;
  /**
   * Time limit for all attestations in a run, in milliseconds. The limit is necessary because a trusted signer can
   * attach a thousand attestations.
   */
  readonly totalMs: number;
  /** Heap limit of the process, in MiB. The largest predicate that is read needs less than 64. */
  readonly heapMb: number;
}

const LIMITS: ConditionLimits = { pieceMs: 10_000, totalMs: 60_000, heapMb: 512 };

/** Evaluates one list of conditions after another. */
export interface ConditionProcess {
  ask(question: ConditionQuestion): Promise<UnmetRequirement | undefined>;
  close(): void;
}

/**
 * Evaluates conditions in a separate process that can be killed, because their cost depends on content that other
 * people signed. A worker thread is not sufficient, because a thread that runs out of memory ends the whole program.
 * The process receives none of the environment variables, because its input can be hostile.
 *
 * @param now Returns the time in milliseconds.
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
      return tooCostly(
        `earlier attestations used up the limit of ${limits.totalMs} ms for all attestations`,
      );
    child ??= start(limits);
    const startedMs = now();
    const deadlineMs = Math.min(limits.pieceMs, leftMs);
    const result = await answerOf(child, question, deadlineMs);
    leftMs -= now() - startedMs;
    if (result.kind === 'answer') return result.unmet;
    close();
    return tooCostly(
      result.kind === 'late'
        ? `the condition took longer than ${Math.round(deadlineMs)} ms`
        : `the condition needed more memory than ${limits.heapMb} MiB`,
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
    // The single executable reads options of Node only from this variable.
    execArgv: [],
    env: { NODE_OPTIONS: `--max-old-space-size=${heapMb}` },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Keeps dates and undefined values, which JSON cannot represent.
    serialization: 'advanced',
  });
}

type Result =
  | ({ readonly kind: 'answer' } & ConditionAnswer)
  | { readonly kind: 'late' | 'out-of-memory' };

/** @throws {Error} when the process cannot be started, or ends unexpectedly. */
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
    else reject(new Error(`the process that evaluates conditions exited with ${code}`));
  };
  // The process is killed if the run is interrupted.
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  child.once('message', answered).once('exit', ended).once('error', reject);
  child.send(question, (error) => {
    // Write errors are ignored. If the process has ended, its exit code is more informative.
    if (error !== null && child.connected) reject(error);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    process.off('exit', leave);
    child.off('message', answered).off('exit', ended).off('error', reject);
  });
}

function tooCostly(why: string): UnmetRequirement {
  return {
    code: 'condition-too-costly',
    message: `the evaluation of the condition was stopped: ${why}`,
  };
}
