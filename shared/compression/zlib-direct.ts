/**
 * Calls zlib as Node's streams do, but without streams. This is the only file that uses undocumented parts of Node.
 * The reason and the measurements are in docs/decisions/0010-zlib-without-streams.md.
 */
import type { Transform } from 'node:stream';

/** Major version of Node with these internals. Any other version uses streams. */
const KNOWN_NODE = 24;

/** Flush modes of zlib and zstd: process the available input, and finish. */
const GO_ON = 0;
const FINISH = { zlib: 4, zstd: 2 };

/** Result of one call. */
interface Step {
  /** Number of output bytes written. */
  readonly written: number;
  /** Number of input bytes left. */
  readonly unread: number;
}

/**
 * Inflates from the start of `input` into `output`, until one of them is used up.
 *
 * @param isEnd True if nothing follows. Incomplete data is then an error.
 * @throws the error that zlib reports.
 */
export type DirectCall = (input: Buffer, output: Buffer, isEnd: boolean) => Step;

/** Returns undefined for an unknown version of Node. */
export function directCall(
  stream: Transform,
  format: keyof typeof FINISH,
  nodeVersion: string,
): DirectCall | undefined {
  const major = Number.parseInt(nodeVersion, 10);
  const handle: unknown = Reflect.get(stream, '_handle');
  const state: unknown = Reflect.get(stream, '_writeState');
  if (major !== KNOWN_NODE || !isHandle(handle) || !isState(state)) return undefined;
  // Errors are thrown below. Without a listener, the stream would end the process with them.
  stream.on('error', () => undefined);
  return (input, output, isEnd) => {
    const flush = isEnd ? FINISH[format] : GO_ON;
    handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (stream.errored) throw stream.errored;
    const [free, unread] = state;
    return { written: output.length - free, unread };
  };
}

/** The internals of Node's zlib streams that are used. */
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

/** Free output bytes and remaining input bytes. */
type State = readonly [free: number, unread: number];

function isState(value: unknown): value is State {
  return ArrayBuffer.isView(value) && 'length' in value && value.length === 2;
}
