import { describeError } from '../errors/describe.ts';
import { UserError } from '../errors/errors.ts';
import type { EndingHost } from './exit-code.ts';
import type { Host } from './host.ts';
import { useProxyOf } from './proxy.ts';

/**
 * Runs an action to its end: whatever it throws is described once, with its cure, and the process
 * exits with the code that the outcome asks for. Nothing runs after it.
 */
export async function runAction(
  main: (host: Host) => Promise<void>,
  host: EndingHost,
): Promise<never> {
  const stray = Promise.withResolvers<never>();
  process.on('unhandledRejection', stray.reject);
  process.on('uncaughtException', stray.reject);
  // GitHub sends the first to a step that is canceled or out of time, and soon the second. The next one ends the process.
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

/** The decision that the run has claimed is an error already; the process must only end. */
function canceledBy(signal: string): UserError {
  return new UserError(
    'canceled',
    `It did not finish: ${signal} ended it.`,
    'Run it again; give the job more time if it ran out of `timeout-minutes`.',
  );
}

/** Ends the run with what an error says. */
export function finishWithError(host: Host, error: unknown): void {
  const { message, fix } = describeError(error);
  host.finish('error', fix === '' ? message : `${message}\nFix: ${fix}`);
  for (const cause of causesOf(error)) host.debug(`Caused by: ${cause}`);
}

/** Exits at once: sockets kept alive for more requests would hold the process for seconds. */
async function end(host: EndingHost): Promise<never> {
  host.close();
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(host.exitCode());
}

/** Resolves when all that was written has left the process. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  // The callback also comes, with an error, when the reader has gone: then there is nothing to wait for.
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

/** Errors that are the cause of one another end somewhere; a ring of them must not hang the run. */
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
