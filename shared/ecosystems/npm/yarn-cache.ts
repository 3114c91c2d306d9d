/**
 * Reads the package archives of Yarn 2 and later. Each archive contains one package, and Yarn runs it without unpacking
 * it. Source: https://yarnpkg.com/features/caching, https://yarnpkg.com/advanced/lexicon#virtual-package
 */
import { DataError } from '../../errors/errors.ts';
import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { besidePath } from '../paths.ts';
import { readExtract } from '../read-extract.ts';

/**
 * Format that makes archives available to other formats, but returns no packages. A cache can also contain packages
 * that are not installed. Therefore, an archive only adds details about packages that are.
 */
export const yarnCache: FileFormat = {
  wanted: { extracts: ['npm-archive'] },
  wantedIn: ['image'],
  isPrimary: () => false,
  parse: () => ({ packages: [], problems: [] }),
};

/**
 * Returns the manifest of the package at a `packageLocation`. This path is relative to the program that loads the
 * packages. Returns undefined if the manifest is not in a readable archive.
 */
export function manifestAt(
  location: string,
  program: EcosystemFile,
  context: ParseContext,
): JsonObject | undefined {
  const end = location.indexOf('.zip/node_modules/');
  if (end === -1) return undefined;
  const archive = realPath(location.slice(0, end + '.zip'.length));
  const file = context.file(besidePath(program.path, archive));
  try {
    const text = file && stringAt(readExtract(file, 'npm-archive'), 'manifest');
    return text === undefined || file === undefined ? undefined : readJsonObject(file, text);
  } catch (error) {
    // Errors are ignored, because the archive only adds details to the program's data.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * Matches the virtual part of a path. Its number specifies how many folders to go up. For example,
 * `.yarn/__virtual__/a-virtual-12/0/cache/a.zip` stands for `.yarn/cache/a.zip`.
 */
const VIRTUAL = /(?:__|\$\$)virtual(?:__)?\/[^/]+\/(\d{1,2})\//;

function realPath(path: string): string {
  return path.replace(VIRTUAL, (_, climbed: string) => '../'.repeat(Number(climbed)));
}
