import { TrustError } from '../../shared/errors/errors.ts';
import type { TrustErrorCode } from '../../shared/errors/trust-codes.ts';

/** Returns the refusal code that `run` throws. Undefined if `run` succeeds. Rethrows other errors. */
export function codeOf(run: () => unknown): TrustErrorCode | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof TrustError) return error.code;
    throw error;
  }
}
