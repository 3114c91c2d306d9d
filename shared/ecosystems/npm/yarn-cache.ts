/**
 * npm: the archives from which Yarn 2 and later run packages as they are, each with one package.
 * Source: https://yarnpkg.com/features/caching, https://yarnpkg.com/advanced/lexicon#virtual-package
 */
import { DataError } from '../../errors/errors.ts';
import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { besidePath } from '../paths.ts';
import { readExtract } from '../read-extract.ts';

/** They only say more of what is installed: a cache may have others, too. */
export const yarnCache: FileFormat = {
  wanted: { extracts: ['npm-archive'] },
  wantedIn: ['image'],
  isPrimary: () => false,
  parse: () => ({ packages: [], problems: [] }),
};

/**
 * The manifest of the package at a `packageLocation`, as seen from the program; undefined for one that lies in no
 * archive, or none that can be read.
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
    // It only adds to what the program says.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** `.yarn/__virtual__/a-virtual-12/0/cache/a.zip` is `.yarn/cache/a.zip`; the number is of folders to climb. */
const VIRTUAL = /(?:__|\$\$)virtual(?:__)?\/[^/]+\/(\d{1,2})\//;

function realPath(path: string): string {
  return path.replace(VIRTUAL, (_, climbed: string) => '../'.repeat(Number(climbed)));
}
