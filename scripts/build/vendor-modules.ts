/** A file of dist/vendor/: what it is made from, and the names it must export. */
export interface VendorModule {
  /** Its name without extension. */
  readonly file: string;
  /** The module that the file is built from. */
  readonly program: string;
}

/** An import or re-export as esbuild prints it, of a path that `ownSources` has rewritten. */
const VENDOR_IMPORT = /^(?:import|export) ([^;"*]*?) from "\.\.\/vendor\/([a-z0-9._-]+)\.js";$/gm;

/** A package that is loaded when it is needed, and taken apart at once. */
const LATE_IMPORT = /(\{[^{}]*\}) = await import\("\.\.\/vendor\/([a-z0-9._-]+)\.js"\)/g;

const ANY_VENDOR_PATH = /"\.\.\/vendor\/[a-z0-9._-]+\.js"/g;

const NAMES = /\{([^}]*)\}/;

/** The file for a package or a module of one: `@actions/core` is `actions-core`. */
export function vendorFile(source: string): string {
  return source
    .replace(/^@/, '')
    .replace(/\.[cm]?js$/, '')
    .replaceAll('/', '-');
}

/** What verifies signatures is always loaded together. */
const SIGSTORE = /^sigstore-(?:bundle|core|protobuf-specs|verify)$/;

/** The file that the file of a package becomes a part of. */
export function vendorBundle(file: string): string {
  return SIGSTORE.test(file) ? 'sigstore' : file;
}

/**
 * The vendor files that these outputs of the first build need, sorted. `packages` says which package
 * each file stands for.
 *
 * @throws {Error} when our code takes a package as a whole (`import *`, `import()` into a variable):
 *   the names in use are not known then, and a CommonJS package would give only `default`. Also when
 *   two packages that share a file are asked for the same name.
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
      throw new Error(`name what you take of a package, also of import(): ${mentioned.join()}`);
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
    if (new Set(taken).size < taken.length) throw new Error(`a name is in two of ${parts.join()}`);
    const programs = parts.map((part) =>
      programOf(packages.get(part) ?? '', [...(names.get(part) ?? [])].sort()),
    );
    return { file, program: programs.join('') };
  });
}

/** The names that a clause such as `a, { b as c }` takes from a module. */
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
