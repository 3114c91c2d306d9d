import { isAbsolute } from 'node:path';
import { type FileReference, isReference, parseFileReference } from '../git/file-reference.ts';
import { type InputOptions, path } from './inputs.ts';
import type { Input } from './spec.ts';

/**
 * A file of this machine, or one of a repository. The text alone tells which: a file that a pull request adds must
 * not be able to stand for another repository's.
 */
export function fileOrReference(options: InputOptions): Input<string | FileReference | undefined> {
  const local = path(options);
  return {
    ...local,
    accepts: 'a path, or `owner/repo/path@ref`',
    parse: (written, host) => {
      if (isAbsolute(written) || !isReference(written)) return local.parse(written, host);
      const value = parseFileReference(written);
      if (value !== undefined) return { ok: true, value };
      return {
        ok: false,
        problem: `is "${written.slice(0, MAX_QUOTED)}", which names no file of a repository`,
        fix: 'Write `owner/repo/path@ref`, or `./` before a path of the workspace',
      };
    },
  };
}

/** Characters of a value that are repeated. */
const MAX_QUOTED = 80;
