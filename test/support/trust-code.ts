import { TrustError } from '../../shared/errors/errors.ts';
import type { TrustErrorCode } from '../../shared/errors/trust-codes.ts';

/** The code of the refusal that `run` ends with; undefined when it ends well. Other errors are thrown on. */
export function codeOf(run: () => unknown): TrustErrorCode | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof TrustError) return error.code;
    throw error;
  }
}
