import type { Readable } from 'node:stream';
import { DataError } from '../errors/errors.ts';

export interface AnswerReader {
  /**
   * Returns the response of `git cat-file --batch` for the requested object. Returns undefined if the object is not in
   * the repository.
   */
  next(
    id: string,
    maxBytes: number,
  ): Promise<{ readonly type: string; readonly content: Buffer } | undefined>;
}

/** Maximum length of a header, in bytes. A header contains an object ID with 64 digits, a type and a size. */
const MAX_HEADER_BYTES = 256;

/**
 * Returns a reader for the output of `git cat-file --batch`.
 *
 * @see https://git-scm.com/docs/git-cat-file, "BATCH OUTPUT"
 */
export function answerReader(stream: Readable): AnswerReader {
  const bytes = byteReader(stream);
  return {
    next: async (id, maxBytes) => {
      const header = await bytes.line();
      if (header === `${id} missing`) return undefined;
      const [, stated, type, size] = /^([0-9a-f]+) ([a-z]+) (\d{1,15})$/.exec(header) ?? [];
      if (stated !== id || type === undefined) throw broken('unexpected output from git');
      if (Number(size) > maxBytes) {
        const message = `the ${type} ${id} is ${size} bytes; the limit is ${maxBytes}`;
        throw new DataError('limit-exceeded', message, { path: '.git/objects' });
      }
      const content = await bytes.take(Number(size));
      // The content ends with a newline.
      await bytes.take(1);
      return { type, content };
    },
  };
}

function byteReader(stream: Readable) {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { value, done } = await chunks.next();
    if (done === true) throw broken('git exited before it responded');
    return value;
  };
  const take = async (count: number): Promise<Buffer> => {
    const parts = [rest];
    let size = rest.length;
    while (size < count) {
      const chunk = await more();
      parts.push(chunk);
      size += chunk.length;
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts);
    rest = all.subarray(count);
    return all.subarray(0, count);
  };
  const line = async (): Promise<string> => {
    let end = rest.indexOf(0x0a);
    while (end === -1) {
      if (rest.length > MAX_HEADER_BYTES) throw broken('unexpected output from git');
      rest = Buffer.concat([rest, await more()]);
      end = rest.indexOf(0x0a);
    }
    const text = (await take(end)).toString('latin1');
    await take(1);
    return text;
  };
  return { take, line };
}

function broken(message: string): DataError {
  return new DataError('unreadable', message, { path: '.git/objects' });
}
