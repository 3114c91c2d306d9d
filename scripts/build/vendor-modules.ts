/** A file in dist/vendor/, with its source and the names that it must export. */
export interface VendorModule {
  /** Name of the file without its extension. */
  readonly file: string;
  /** Source code of the module that the file is built from. */
  readonly program: string;
}

/** Matches an import or re-export in esbuild's output after `ownSources` has rewritten its path. */
const VENDOR_IMPORT = /^(?:import|export) ([^;"*]*?) from "\.\.\/vendor\/([a-z0-9._-]+)\.js";$/gm;

/** Matches a dynamic import of a package whose result is destructured immediately. */
const LATE_IMPORT = /(\{[^{}]*\}) = await import\("\.\.\/vendor\/([a-z0-9._-]+)\.js"\)/g;

const ANY_VENDOR_PATH = /"\.\.\/vendor\/[a-z0-9._-]+\.js"/g;

const NAMES = /\{([^}]*)\}/;

/**
 * Returns the file name for a package or for one of its modules. For example, `@actions/core` becomes `actions-core`.
 */
export function vendorFile(source: string): string {
  return source
    .replace(/^@/, '')
    .replace(/\.[cm]?js$/, '')
    .replaceAll('/', '-');
}

/**
 * Matches the files of the signature verification packages. They are merged into one file, because they are always
 * loaded together.
 */
const SIGSTORE = /^sigstore-(?:bundle|core|protobuf-specs|verify)$/;

/**
 * Returns the name of the vendor file for a package. It is either the name of the package itself, or the name of a file
 * that several packages share.
 */
export function vendorBundle(file: string): string {
  return SIGSTORE.test(file) ? 'sigstore' : file;
}

/**
 * Returns the vendor files that the outputs of the first build need, sorted by name.
 *
 * @param packages The import path of the package in each vendor file.
 * @throws {Error} if the code imports a whole package, with `import *` or with `import()` into a variable. It is then
 * unknown which names are used, and a CommonJS package would provide only `default`.
 * @throws {Error} if two packages in one file export the same name.
 */
export function vendorModules(
  outputs: readonly string[],
  packages: ReadonlyMap<string, string>,
): VendorModule[] {
  const names = new Map<string, Set<string>>();
  for (const output of outputs) {
    const found = [...output.matchAll(VENDOR_IMPORT), ...output.matchAll(LATE_IMPORT)];
    const mentioned = output.match(ANY_VENDOR_PATH) ?? [];
    if (mentioned.length > found.length) {
      throw new Error(
        `import only the names that you need from a package, even with import(): ${mentioned.join()}`,
      );
    }
    for (const [, clause = '', file = ''] of found) {
      const known = names.get(file) ?? new Set();
      names.set(file, known);
      for (const name of importedNames(clause)) known.add(name);
    }
  }
  const files = [...names.keys()].sort();
  return [...Map.groupBy(files, vendorBundle)].map(([file, parts]) => {
    const taken = parts.flatMap((part) => [...(names.get(part) ?? [])]);
    if (new Set(taken).size < taken.length)
      throw new Error(`these modules export the same name: ${parts.join(', ')}`);
    const programs = parts.map((part) =>
      programOf(packages.get(part) ?? '', [...(names.get(part) ?? [])].sort()),
    );
    return { file, program: programs.join('') };
  });
}

/** Returns the names that a clause such as `a, { b as c }` imports from a module. */
function importedNames(clause: string): string[] {
  const named = (NAMES.exec(clause)?.[1] ?? '')
    .split(',')
    .map((part) => part.trim().split(/[\s:]/)[0] ?? '')
    .filter((name) => name !== '');
  const hasDefault = clause.replace(NAMES, '').replace(',', '').trim() !== '';
  return hasDefault ? ['default', ...named] : named;
}

function programOf(source: string, names: readonly string[]): string {
  return `export { ${names.join(', ')} } from ${JSON.stringify(source)};\n`;
}
