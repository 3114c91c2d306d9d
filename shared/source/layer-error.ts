import { errorCode } from '../errors/error-code.ts';
import { DataError, RemoteError, UserError } from '../errors/errors.ts';

/**
 * Converts zlib and disk errors to errors about the layer. Other errors are returned unchanged.
 *
 * @param digest Digest of the layer.
 */
export function asLayerError(error: unknown, digest: string): unknown {
  const isOurs =
    error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
  const code = errorCode(error);
  if (isOurs || code === undefined) return error;
  const message = `the layer ${digest} is damaged or truncated (${code})`;
  return new DataError('unreadable', message, { path: digest }, { cause: error });
}
