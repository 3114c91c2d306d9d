import {
  DataError,
  type DataErrorCode,
  type DataPlace,
  RemoteError,
  UserError,
} from '../errors/errors.ts';
import { PipeBrokenError } from './byte-pipe.ts';
import type { LayerContents } from './layer-contents.ts';

/**
 * The reply of a worker thread. An error that is sent to another thread loses its class, so the reply contains plain
 * data.
 */
export type LayerReply =
  | { readonly kind: 'contents'; readonly contents: LayerContents }
  | {
      readonly kind: 'bad-layer';
      readonly code: DataErrorCode;
      readonly message: string;
      readonly place: DataPlace;
    }
  /** The input ended too early. The thread that writes the input reports why. */
  | { readonly kind: 'broken-off' }
  | { readonly kind: 'failed'; readonly error: unknown };

export function describeLayerError(error: unknown): LayerReply {
  if (error instanceof DataError) {
    return { kind: 'bad-layer', code: error.code, message: error.message, place: error.place };
  }
  if (error instanceof PipeBrokenError) return { kind: 'broken-off' };
  const isCloneable = error instanceof RemoteError || error instanceof UserError;
  return { kind: 'failed', error: isCloneable ? new Error(error.message) : error };
}

/** @throws the error that the worker reported. */
export function contentsOfReply(reply: LayerReply): LayerContents {
  switch (reply.kind) {
    case 'contents':
      return reply.contents;
    case 'bad-layer':
      throw new DataError(reply.code, reply.message, reply.place);
    case 'broken-off':
      throw new PipeBrokenError();
    case 'failed':
      throw reply.error;
  }
}
