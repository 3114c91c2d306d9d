import { describeError } from '../errors/describe.ts';
import { UserError } from '../errors/errors.ts';
import type { EndingHost } from './exit-code.ts';
import type { Host } from './host.ts';
import { useProxyOf } from './proxy.ts';

/**
 * Runs an action to its end. Reports any error once, with its fix, and exits with the code of the outcome. Nothing
 * runs afterwards.
 */
export async function runAction(
  main: (host: Host) => Promise<void>,
  host: EndingHost,
): Promise<never> {
  const stray = Promise.withResolvers<never>();
  process.on('unhandledRejection', stray.reject);
  process.on('uncaughtException', stray.reject);
  // GitHub sends SIGINT to a step that is canceled or out of time, and soon SIGTERM. Another signal ends the process.
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

/** The claimed decision is already an error, so the process only has to end. */
function canceledBy(signal: string): UserError {
  return new UserError(
    'canceled',
    `The run did not finish: ${signal} ended it.`,
    'Run it again. If it ran out of time, raise `timeout-minutes`.',
  );
}

/** Ends the run and reports the error. */
export function finishWithError(host: Host, error: unknown): void {
  const { message, fix } = describeError(error);
  host.finish('error', fix === '' ? message : `${message}\nFix: ${fix}`);
  for (const cause of causesOf(error)) host.debug(`Caused by: ${cause}`);
}

/** Exits at once, because open keep-alive sockets would delay the process for seconds. */
async function end(host: EndingHost): Promise<never> {
  host.close();
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(host.exitCode());
}

/** Resolves after all output has left the process. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  // The callback also runs with an error after the reader has closed. Then there is nothing to wait for.
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

/** Limits a chain of causes, because a cycle must not hang the run. */
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
