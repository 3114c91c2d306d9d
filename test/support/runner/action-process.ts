import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { COMPILE_CACHE } from '../compile-cache.ts';

const CHILD = new URL('./action-process-child.ts', import.meta.url);

/** One run of an action. */
export interface ActionRun {
  /** The name of the action, such as `scan`. */
  readonly name: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The result of a run. */
export interface ActionEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A process that runs actions from their sources, one after another. Each run has its own environment, working folder
 * and output. A run takes a fifth of the processor time of a new process, most of which loads and compiles code. Use
 * the process for tables of many runs. Delays are shorter than in a real run. The process tests neither the code in `dist/` nor the start of a process.
 */
export interface ActionProcess {
  /** @throws {Error} if the run takes longer than the timeout, or if the process ends. */
  run(run: ActionRun, timeoutMs: number): Promise<ActionEnd>;
  close(): Promise<void>;
}

export function startActionProcess(): ActionProcess {
  const child = fork(CHILD, [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, ...COMPILE_CACHE },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (run, timeoutMs) => {
      const next = last.then(() => runIn(child, run, timeoutMs));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function runIn(child: ChildProcess, run: ActionRun, timeoutMs: number): Promise<ActionEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<ActionEnd>();
  const end = () => reject(new Error(`the process of ${run.name} ended`));
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  child.once('exit', end);
  child.once('message', resolve);
  if (child.connected) child.send(run);
  else end();
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('exit', end);
    child.off('message', resolve);
  });
}
