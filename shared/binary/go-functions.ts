import type { GoFunctions } from '../model/go-program.ts';
import type { ByteRanges, Range } from './byte-ranges.ts';
import type { ExecutableSection } from './executable-section.ts';
import { functionNames, isFunctionTable, TABLE_STARTS } from './go-function-table.ts';
import { symbolsIn } from './go-symbol.ts';
import { packSymbols, symbolHash } from './symbol-hashes.ts';

/**
 * Sections that contain only the function table: in ELF files, in position-independent ELF files, and in Mach-O files.
 */
export const TABLE_SECTIONS: ReadonlySet<string> = new Set([
  '.gopclntab',
  '.data.rel.ro.gopclntab',
  '__gopclntab',
]);

/**
 * Sections that contain the function table and other data. They occur in Windows executables, and in ELF files from
 * linkers other than Go's.
 */
export const CONSTANT_SECTIONS: ReadonlySet<string> = new Set([
  '.rodata',
  '.data.rel.ro',
  '.rdata',
]);

/** Functions that every Go program contains. If any of them is missing, the table is not complete. */
const REQUIRED = ['runtime.main', 'main.main'];

/** Maximum number of packages. The source code of Kubernetes has 3,000. */
const MAX_PACKAGES = 100_000;

/** Maximum number of positions in a file that are checked for the start of a function table. */
const MAX_STARTS = 1_000;

/**
 * Returns the functions that are linked into a Go program. Returns undefined if the function table is missing,
 * incomplete or ambiguous, or was not kept.
 *
 * @param constants Ranges to search if the table does not have its own section.
 */
export function findGoFunctions(
  file: ByteRanges,
  sections: readonly ExecutableSection[],
  constants: readonly Range[],
): GoFunctions | undefined {
  const own = sections.filter(({ name }) => TABLE_SECTIONS.has(name));
  const tables =
    own.length > 0 ? own.map((range) => bytesOf(file, range)) : search(file, constants);
  const [table] = tables;
  if (table === undefined || tables.length > 1) return undefined;
  const names = functionNames(table);
  return names === undefined ? undefined : goFunctionsOf(names);
}

function bytesOf(file: ByteRanges, { start, end }: Range): Buffer | undefined {
  return file.read(start, end - start);
}

/**
 * Returns the function tables in the ranges, but at most two. If there are two, it is unknown which one belongs to the
 * program.
 */
function search(file: ByteRanges, ranges: readonly Range[]): readonly Buffer[] {
  const tables: Buffer[] = [];
  let starts = 0;
  for (const bytes of ranges.flatMap((range) => bytesOf(file, range) ?? [])) {
    for (const at of startsIn(bytes)) {
      starts += 1;
      const table = bytes.subarray(at);
      if (isFunctionTable(table)) tables.push(table);
      if (tables.length > 1) return tables;
      if (starts > MAX_STARTS) return [];
    }
  }
  return tables;
}

function* startsIn(bytes: Buffer): Generator<number> {
  for (const start of TABLE_STARTS) {
    for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) yield at;
  }
}

/**
 * Returns the functions with these names. Every Go program contains the functions in `REQUIRED`. If one of them is
 * missing, the names are incomplete, and the result is undefined.
 */
export function goFunctionsOf(names: Buffer): GoFunctions | undefined {
  const { packages, hashes } = symbolsIn(names);
  if (packages.size > MAX_PACKAGES) return undefined;
  const isComplete = REQUIRED.every((name) => hashes.includes(symbolHash(name)));
  return isComplete ? { packages: [...packages].sort(), symbols: packSymbols(hashes) } : undefined;
}
