/**
 * Calls zlib as Node's streams do, but without streams. This is the only file that uses undocumented parts of Node.
 * docs/decisions/0010-zlib-without-streams.md explains why and contains the measurements.
 */
import type { Transform } from 'node:stream';

/** Major version of Node whose internal functions are known. With any other version, streams are used. */
const KNOWN_NODE = 24;

/** Flush modes of zlib and zstd. `GO_ON` processes the available input, and `FINISH` ends the data. */
const GO_ON = 0;
const FINISH = { zlib: 4, zstd: 2 };

/** Result of one call to zlib. */
interface Step {
  /** Number of output bytes written. */
  readonly written: number;
  /** Number of input bytes that were not used. */
  readonly unread: number;
}

/**
 * A function that inflates from the start of `input` to `output` until one of them is exhausted.
 *
 * @param isEnd True if there is no more input, so that incomplete data is an error.
 * @throws the error that zlib reports.
 */
export type DirectCall = (input: Buffer, output: Buffer, isEnd: boolean) => Step;

/**
 * Returns a function that calls zlib through the internal parts of a stream. Returns undefined for an unknown Node
 * version.
 */
export function directCall(
  stream: Transform,
  format: keyof typeof FINISH,
  nodeVersion: string,
): DirectCall | undefined {
  const major = Number.parseInt(nodeVersion, 10);
  const handle: unknown = Reflect.get(stream, '_handle');
  const state: unknown = Reflect.get(stream, '_writeState');
  if (major !== KNOWN_NODE || !isHandle(handle) || !isState(state)) return undefined;
  // The stream's errors are thrown later in this file. Without this listener, such an error would terminate the
  // process.
  stream.on('error', () => undefined);
  return (input, output, isEnd) => {
    const flush = isEnd ? FINISH[format] : GO_ON;
    handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (stream.errored) throw stream.errored;
    const [free, unread] = state;
    return { written: output.length - free, unread };
  };
}

/** The internal parts of Node's zlib streams that Assay uses. */
interface Handle {
  writeSync(
    flush: number,
    ...ranges: [
      ...[input: Buffer, start: number, length: number],
      ...[output: Buffer, start: number, length: number],
    ]
  ): void;
}

function isHandle(value: unknown): value is Handle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'writeSync' in value &&
    typeof value.writeSync === 'function'
  );
}

/** Number of free output bytes, and number of remaining input bytes. */
type State = readonly [free: number, unread: number];

function isState(value: unknown): value is State {
  return ArrayBuffer.isView(value) && 'length' in value && value.length === 2;
}
