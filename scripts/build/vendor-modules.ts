/** A file of dist/vendor/: its source and the names it must export. */
export interface VendorModule {
  /** Its name without extension. */
  readonly file: string;
  /** The module that the file is built from. */
  readonly program: string;
}

/** An import or re-export as printed by esbuild, with a path rewritten by `ownSources`. */
const VENDOR_IMPORT = /^(?:import|export) ([^;"*]*?) from "\.\.\/vendor\/([a-z0-9._-]+)\.js";$/gm;

/** A dynamic import of a package that is destructured at once. */
const LATE_IMPORT = /(\{[^{}]*\}) = await import\("\.\.\/vendor\/([a-z0-9._-]+)\.js"\)/g;

const ANY_VENDOR_PATH = /"\.\.\/vendor\/[a-z0-9._-]+\.js"/g;

const NAMES = /\{([^}]*)\}/;

/** Returns the file name for a package or one of its modules: `@actions/core` becomes `actions-core`. */
export function vendorFile(source: string): string {
  return source
    .replace(/^@/, '')
    .replace(/\.[cm]?js$/, '')
    .replaceAll('/', '-');
}

/** The packages that verify signatures are always loaded together. */
const SIGSTORE = /^sigstore-(?:bundle|core|protobuf-specs|verify)$/;

/** Returns the file that a package's file is merged into. */
export function vendorBundle(file: string): string {
  return SIGSTORE.test(file) ? 'sigstore' : file;
}

/**
 * Returns the vendor files that these outputs of the first build need, sorted. `packages` says which package each
 * file holds.
 *
 * @throws {Error} if our code imports a whole package (`import *`, `import()` into a variable): the names in use are
 * unknown then, and a CommonJS package would give only `default`. Also if two packages in one file export the same
 * name.
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
      throw new Error(`import a package by names, also with import(): ${mentioned.join()}`);
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
      throw new Error(`two of ${parts.join()} export the same name`);
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
