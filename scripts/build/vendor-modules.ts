/** A file of dist/vendor/: what it is made from, and the names it must export. */
export interface VendorModule {
  /** Its name without extension. */
  readonly file: string;
  /** What our code imports: `semver`, `@actions/core`, `a/b.js`. */
  readonly source: string;
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

/**
 * The vendor files that these outputs of the first build need, sorted. `packages` says which package
 * each file stands for.
 *
 * @throws {Error} when our code takes a package as a whole (`import *`, `import()` into a variable):
 *   the names in use are not known then, and a CommonJS package would give only `default`.
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
  return [...names.keys()].sort().map((file) => {
    const source = packages.get(file) ?? '';
    return { file, source, program: programOf(source, [...(names.get(file) ?? [])].sort()) };
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
