import { describeError } from '../../shared/errors/describe.ts';
import { DataError, RemoteError, TrustError, UserError } from '../../shared/errors/errors.ts';
import type { Network } from '../../shared/net/network.ts';
import { readArguments } from './arguments.ts';
import { signBundle } from './sign-bundle.ts';
import { verifyBundle } from './verify-bundle.ts';

export interface ConformanceDependencies {
  readonly network: Network;
  readonly print: (line: string) => void;
}

/**
 * Returns 0 if the bundle was accepted or signed, and 1 in all other cases. The suite treats any other exit code as a
 * crash.
 */
export async function runConformanceCommand(
  argv: readonly string[],
  dependencies: ConformanceDependencies,
): Promise<0 | 1> {
  try {
    const command = readArguments(argv);
    if (command.command === 'sign-bundle') await signBundle(command, dependencies.network);
    else await verifyBundle(command);
    return 0;
  } catch (error) {
    dependencies.print(`refused: ${messageOf(error)}`);
    return 1;
  }
}

function messageOf(error: unknown): string {
  const isOurs = [UserError, DataError, RemoteError, TrustError].some(
    (kind) => error instanceof kind,
  );
  if (isOurs) return describeError(error).message;
  return error instanceof Error ? error.message : String(error);
}
