import { isAbsolute } from 'node:path';
import { type FileReference, isReference, parseFileReference } from '../git/file-reference.ts';
import { type InputOptions, path } from './inputs.ts';
import type { Input } from './spec.ts';

/**
 * Returns an input for a local file or for a file in a repository. Only the form of the value decides between the two:
 * `owner/repo/path@ref` is never a local file. Otherwise, a pull request could add a local file with this name to
 * replace the file in the repository.
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
        problem: `is "${written.slice(0, MAX_QUOTED)}", which is not a file in a repository`,
        fix: 'Write `owner/repo/path@ref`, or add `./` before a path in the workspace',
      };
    },
  };
}

/** Maximum number of characters that a message quotes from a value. */
const MAX_QUOTED = 80;
