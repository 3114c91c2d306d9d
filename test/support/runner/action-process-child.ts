import { setTimeout as wait } from 'node:timers/promises';
import { context as github } from '@actions/github';
import { createActionsHost } from '../../../shared/host/actions-host.ts';
import type { Host } from '../../../shared/host/host.ts';
import { runAction } from '../../../shared/host/run.ts';
import { readRunContext } from '../../../shared/host/run-context.ts';
import type { ActionEnd, ActionRun } from './action-process.ts';

interface ActionModule {
  readonly main: (host: Host) => Promise<void>;
}

interface SpecModule {
  readonly spec: { readonly title: string };
}

/** Listeners that each run adds. In a process for one run, they stay until the end of the process. */
const EVENTS = ['unhandledRejection', 'uncaughtException', 'SIGINT', 'SIGTERM'] as const;

/** Divisor for delays. The delays between requests are for servers of other machines. */
const HASTE = 20;

const exit = process.exit.bind(process);

process.on('message', async (run: ActionRun) => {
  process.send?.(await ended(run));
});

process.once('disconnect', () => exit());

async function ended({ name, cwd, env }: ActionRun): Promise<ActionEnd> {
  for (const variable of Object.keys(process.env)) delete process.env[variable];
  Object.assign(process.env, env);
  process.chdir(cwd);
  // The package reads the environment and the event when it is loaded.
  Object.assign(github, Reflect.construct(github.constructor, []));
  const [stdout, stderr] = [process.stdout, process.stderr].map(captured);
  let code = 1;
  // The program of an action ends its process after its last output.
  process.exit = ((given?: number) => {
    code = given ?? 0;
  }) as typeof process.exit;
  await runProgramOf(name);
  for (const event of EVENTS) process.removeAllListeners(event);
  return { code, stdout: stdout?.() ?? '', stderr: stderr?.() ?? '' };
}

/** Has the statements of the program that the build generates for an action. */
async function runProgramOf(name: string): Promise<void> {
  const folder = `../../../actions/${name}`;
  const { main }: ActionModule = await import(`${folder}/main.ts`);
  const { spec }: SpecModule = await import(`${folder}/spec.ts`);
  const context = await readRunContext(process.env);
  const host = createActionsHost(process.env, spec.title, context);
  await runAction(main, Object.assign(host, { sleep: (ms: number) => wait(ms / HASTE) }));
}

/** Collects the output of a stream until the returned function is called. */
function captured(stream: NodeJS.WriteStream): () => string {
  const chunks: Buffer[] = [];
  const write = stream.write;
  stream.write = ((chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
    chunks.push(Buffer.from(chunk as string));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  }) as typeof stream.write;
  return () => {
    stream.write = write;
    return Buffer.concat(chunks).toString('utf8');
  };
}
