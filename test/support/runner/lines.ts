import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** LF, CR LF or a single CR, because the runner reads lines with `ReadLine` of .NET. */
const LINE_END = /\r\n|\n|\r/;

/** Calls back for every line of a stream. Resolves at the end of the stream. */
export function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    rest += text;
    // A CR at the end of a chunk could be the first half of CR LF, so that it waits for the next chunk.
    const held = rest.endsWith('\r') ? '\r' : '';
    const lines = rest.slice(0, rest.length - held.length).split(LINE_END);
    rest = (lines.pop() ?? '') + held;
    for (const line of lines) onLine(line);
  };
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
    stream.once('error', reject);
    stream.once('end', () => {
      take(decoder.end());
      const last = rest.replace(/\r$/, '');
      if (rest !== '') onLine(last);
      resolve();
    });
  });
}
