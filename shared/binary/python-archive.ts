/**
 * Reads Python programs that consist of one zip archive, as written by zipapp, PEX and shiv. Source:
 * https://docs.python.org/3/library/zipapp.html
 */
import type { PythonMetadata } from './extract.ts';
import { unzip, type ZipEntry } from './zip.ts';

/** The entry that Python runs. A wheel, which is meant to be installed rather than run, does not contain it. */
const MAIN = '__main__.py';

const METADATA = /(?:^|\/)(?:[^/]+\.dist-info\/METADATA|(?:EGG-INFO|[^/]+\.egg-info)\/PKG-INFO)$/;

/** Maximum size of the metadata of one package, in bytes. */
const MAX_METADATA_BYTES = 4 * 1024 * 1024;

/** Maximum length of the fields that are kept, in characters. */
const MAX_FIELDS = 64 * 1024;

/** Maximum number of packages. Programs have a few hundred. */
const MAX_PACKAGES = 2_000;

export function isPythonProgram(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === MAIN);
}

/** The metadata of the packages in a program, and one sentence for each package whose metadata cannot be read. */
interface PythonProgram {
  readonly python: readonly PythonMetadata[];
  readonly problems: readonly string[];
}

export function readPythonProgram(archive: Buffer, entries: readonly ZipEntry[]): PythonProgram {
  const found = entries.filter(({ name }) => METADATA.test(name));
  const python = found.slice(0, MAX_PACKAGES).map((entry) => {
    const text = unzip(archive, entry, MAX_METADATA_BYTES)?.toString('utf8');
    return { path: entry.name, fields: text?.split(/\r?\n\r?\n/, 1)[0]?.slice(0, MAX_FIELDS) };
  });
  const unread = python.filter(({ fields }) => fields === undefined);
  const problems = unread.map(({ path }) => `${path} cannot be read`);
  if (found.length <= MAX_PACKAGES) return { python, problems };
  return {
    python,
    problems: [...problems, `it contains more than ${MAX_PACKAGES} Python packages`],
  };
}
