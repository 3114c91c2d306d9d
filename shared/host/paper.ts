import { cutToWidth } from '../text/text-width.ts';
import { wrapLines } from '../text/wrap-lines.ts';
import { isDumb } from './color.ts';
import type { Variables } from './machine.ts';
import { columnsOf, type SizedStream } from './terminal-size.ts';

/** A stream for text output. */
export interface TextSink extends SizedStream {
  write(text: string): unknown;
}

/** Standard output and standard error of a command. */
export interface Paper {
  /** Writes a line to standard error. */
  say(text: string): void;
  /** Writes a line to standard output. */
  print(text: string): void;
  /** Shows a progress line. The next output replaces it. */
  progress(text: string): void;
  /** Writes data to standard output unchanged. */
  deliver(chunks: Iterable<string>): void;
}

interface Streams {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Variables;
}

/** Escape sequence that moves to the start of the line and clears the line. */
const CLEAR_LINE = '\r\u001b[2K';

/**
 * Returns an implementation that writes complete lines and masks secrets with `redact`. The next output replaces a
 * progress line.
 */
export function createPaper(
  { stdout, stderr, env }: Streams,
  redact: (text: string) => string,
): Paper {
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) stderr.write(CLEAR_LINE);
    hasProgress = false;
  };
  // The runner interprets the start of each line of a step's output, so these lines are never wrapped.
  const isWrapped = env['GITHUB_ACTIONS'] !== 'true';
  const line = (text: string, stream: TextSink) =>
    `${isWrapped && stream.isTTY === true ? wrapLines(redact(text), columnsOf(stream, env)) : redact(text)}\n`;
  return {
    say(text) {
      clear();
      stderr.write(line(text, stderr));
    },
    print(text) {
      clear();
      stdout.write(line(text, stdout));
    },
    progress(text) {
      if (stderr.isTTY !== true || isDumb(env)) return;
      stderr.write(`${CLEAR_LINE}${cutToWidth(redact(text), columnsOf(stderr, env) - 1)}`);
      hasProgress = true;
    },
    deliver(chunks) {
      clear();
      for (const chunk of chunks) stdout.write(chunk);
    },
  };
}
