import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { extractKindOf, extractOptions } from '../binary/extractor.ts';
import { DataError, UserError } from '../errors/errors.ts';
import { openFile as openToRead } from '../files/open-file.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import { compileTextOnly, compileWanted } from './compile-wanted.ts';
import { extractFile, isTooLargeToExtract } from './extract-file.ts';
import { DIRECTORY_LIMITS } from './limits.ts';
import { readDirectory } from './read-directory.ts';
import type { OpenSource, SourceFile, SourceRequest } from './source.ts';

type PathRequest = Extract<SourceRequest, { kind: 'path' }>;

/**
 * Opens a folder or a file.
 *
 * @throws {UserError} if the path does not exist.
 */
export async function openPath(request: PathRequest): Promise<OpenSource> {
  const found = await stat(request.path).catch(() => undefined);
  if (found?.isDirectory() === true) return openDirectory(request);
  if (found?.isFile() === true) return openFile(request, found.size);
  const fix = 'Check the path, which is relative to the working directory.';
  throw new UserError('file-not-found', `${request.name} does not exist (${request.path}).`, fix);
}

function openDirectory({ path, name, isWithIgnored, ignoreFiles }: PathRequest): OpenSource {
  const description = { kind: 'directory', name } as const;
  return {
    description,
    read: async (wanted, { limits = DIRECTORY_LIMITS }) => {
      const isWanted = compileWanted(wanted);
      const { extracts, caselessNames } = wanted;
      const isTextOnly = compileTextOnly(wanted);
      const look = { extracts, isWithIgnored, caselessNames, ignoreFiles, isTextOnly };
      const contents = await readDirectory(path, isWanted, limits, look);
      return { description, layers: [], ...contents };
    },
  };
}

/**
 * Opens a single file. The user requested the file, so it is read regardless of its name. If it is a program, its size
 * is not limited.
 */
function openFile({ path, name }: PathRequest, size: number): OpenSource {
  const description = { kind: 'file', name } as const;
  return {
    description,
    read: async (wanted) => ({
      description,
      layers: [],
      files: [await readOneFile(path, name, size, new Set(wanted.extracts))],
      problems: [],
    }),
  };
}

async function readOneFile(
  path: string,
  name: string,
  size: number,
  extracts: ReadonlySet<ExtractKind>,
): Promise<SourceFile> {
  const file = basename(path);
  const kind = extractKindOf(file, extracts);
  if (kind !== undefined && !isTooLargeToExtract(kind, size)) {
    const handle = await openToRead(path);
    try {
      const found = await extractFile({ handle, path: file, size }, kind, extractOptions(extracts));
      if (found !== undefined && found !== 'too-large') {
        return { path: file, bytes: found.bytes, extract: found.kind };
      }
    } finally {
      await handle.close();
    }
  }
  const { maxFileBytes } = DIRECTORY_LIMITS;
  if (size > maxFileBytes) {
    const message = `${name} is ${size} bytes; the limit is ${maxFileBytes}`;
    throw new DataError('limit-exceeded', message, { path: name });
  }
  return { path: file, bytes: await readFile(path) };
}
