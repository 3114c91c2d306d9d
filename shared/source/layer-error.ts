import { errorCode } from '../errors/error-code.ts';
import { DataError, RemoteError, UserError } from '../errors/errors.ts';

/**
 * Errors of zlib and of the disk, as what they are: a bad layer. All others as they are.
 *
 * @param digest Of the layer.
 */
export function asLayerError(error: unknown, digest: string): unknown {
  const isOurs =
    error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
  const code = errorCode(error);
  if (isOurs || code === undefined) return error;
  const message = `the layer ${digest} cannot be read (${code}): it is damaged or cut short`;
  return new DataError('unreadable', message, { path: digest }, { cause: error });
}
