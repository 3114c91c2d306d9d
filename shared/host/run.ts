import { describeError } from '../errors/describe.ts';
import { UserError } from '../errors/errors.ts';
import type { EndingHost } from './exit-code.ts';
import type { Host } from './host.ts';
import { idleCompilers } from './idle-compilers.ts';
import { useProxyOf } from './proxy.ts';

/**
 * Runs an action to completion. An error is reported once, with its fix. The process then exits with the code for the
 * outcome, and no other code runs.
 */
export async function runAction(
  main: (host: Host) => Promise<void>,
  host: EndingHost,
): Promise<never> {
  const stray = Promise.withResolvers<never>();
  process.on('unhandledRejection', stray.reject);
  process.on('uncaughtException', stray.reject);
  // Without this handler, Node would exit with code 0 if the run waits for something that never happens.
  process.once('beforeExit', () => stray.reject(new Error('the run stopped before it finished')));
  // If a step is canceled or exceeds its time limit, GitHub sends SIGINT, followed by SIGTERM. The second signal ends
  // the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stray.reject(canceledBy(signal)));
  }
  try {
    useProxyOf(host.env);
    await Promise.race([main(host), stray.promise]);
  } catch (error) {
    finishWithError(host, error);
  }
  return end(host);
}

/**
 * Returns the error for a canceled run. The decision file does not have to be written, because it contains the decision
 * `error` while the action runs.
 */
function canceledBy(signal: string): UserError {
  return new UserError(
    'canceled',
    `The run did not finish, because it was stopped by ${signal}.`,
    'Run the job again. If the job exceeded its time limit, increase `timeout-minutes`.',
  );
}

const STOPPED = 'Incomplete: the run stopped with an error, so the check fails.';

/** Ends the run and reports the error. */
export function finishWithError(host: Host, error: unknown): void {
  const { message, fix } = describeError(error);
  const said = fix === '' ? message : `${message}\nFix: ${fix}`;
  // In a terminal, the verdict is the last part of the output. A UserError does not need a verdict, because the user
  // can correct the input at once.
  const hasVerdict = host.kind === 'terminal' && fix !== '' && !(error instanceof UserError);
  host.finish('error', hasVerdict ? `${STOPPED}\nerror: ${said}` : said);
  for (const cause of causesOf(error)) host.debug(`Caused by: ${cause}`);
}

/** Exits without waiting for open keep-alive sockets, which would delay the end of the process by seconds. */
async function end(host: EndingHost): Promise<never> {
  host.close();
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  await idleCompilers();
  process.exit(host.exitCode());
}

/** Resolves after all output has been written. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  // The callback is also called, with an error, if the reader has closed the stream. In that case, there is nothing to
  // wait for.
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

/** Maximum number of causes to follow. The causes of an error can form a cycle, which must not block the run. */
const MAX_CAUSES = 10;

function causesOf(error: unknown): string[] {
  const found: string[] = [];
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause !== undefined && found.length < MAX_CAUSES) {
    found.push(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return found;
}
