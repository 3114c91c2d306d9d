import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';

export interface ProcessLimits {
  /** Time limit for one request, in milliseconds. */
  readonly pieceMs: number;
  /** Time limit for all requests in a run, in milliseconds. */
  readonly totalMs: number;
  /** Heap limit of the process, in MiB. */
  readonly heapMb: number;
}

/** The reply to a request, or the limit that the request exceeded. */
export type LimitedAnswer<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /**
   * The time limit that the request exceeded, in milliseconds. It is shorter than `pieceMs` if earlier requests used up
   * most of the total time.
   */
  | { readonly kind: 'late'; readonly limitMs: number }
  | { readonly kind: 'out-of-memory' | 'used-up' };

/** A process that handles one request after another. */
export interface LimitedProcess<Question, Answer> {
  ask(question: Question): Promise<LimitedAnswer<Answer>>;
  close(): void;
}

/**
 * Runs a worker in a separate process, which can be killed if an expression takes too long. Untrusted content can cause
 * this. A worker thread is not enough: if it runs out of memory, the whole program terminates. The process receives no
 * environment variables except `NODE_OPTIONS`, because its input is untrusted.
 *
 * @param now Returns the time in milliseconds.
 */
export function openLimitedProcess<Question extends object, Answer>(
  worker: URL,
  limits: ProcessLimits,
  now: () => number = () => performance.now(),
): LimitedProcess<Question, Answer> {
  let child: ChildProcess | undefined = start(worker, limits);
  let last: Promise<unknown> = Promise.resolve();
  let leftMs = limits.totalMs;
  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const answer = async (question: Question): Promise<LimitedAnswer<Answer>> => {
    if (leftMs <= 0) return { kind: 'used-up' };
    child ??= start(worker, limits);
    const startedMs = now();
    const result = await answerOf<Answer>(child, question, Math.min(limits.pieceMs, leftMs));
    leftMs -= now() - startedMs;
    if (result.kind !== 'answer') close();
    return result;
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

function start(worker: URL, { heapMb }: ProcessLimits): ChildProcess {
  return fork(worker, {
    // The heap limit is in `NODE_OPTIONS`, because the single executable reads Node options only from this variable.
    execArgv: [],
    env: { NODE_OPTIONS: `--max-old-space-size=${heapMb}` },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Keeps dates, large integers and undefined values, which JSON cannot represent.
    serialization: 'advanced',
  });
}

/**
 * Returns the reply of a process to a request, or the limit that the request exceeded.
 *
 * @throws {Error} if the process cannot be started or ends unexpectedly.
 */
function answerOf<Answer>(
  child: ChildProcess,
  question: object,
  limitMs: number,
): Promise<LimitedAnswer<Answer>> {
  const { promise, resolve, reject } = Promise.withResolvers<LimitedAnswer<Answer>>();
  const timer = setTimeout(() => resolve({ kind: 'late', limitMs }), limitMs);
  const answered = (answer: Answer) => resolve({ kind: 'answer', answer });
  const ended = (code: number | null, signal: NodeJS.Signals | null) => {
    if (signal !== null) resolve({ kind: 'out-of-memory' });
    else reject(new Error(`the process that evaluates conditions exited with ${code}`));
  };
  // The process is killed if the run is interrupted.
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  child.once('message', answered).once('exit', ended).once('error', reject);
  child.send(question, (error) => {
    // A write error is ignored if the process has ended, because its exit code is more informative.
    if (error !== null && child.connected) reject(error);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    process.off('exit', leave);
    child.off('message', answered).off('exit', ended).off('error', reject);
  });
}
