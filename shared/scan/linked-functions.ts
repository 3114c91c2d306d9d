import { unpackSymbols } from '../binary/symbol-hashes.ts';
import type { VulnerableImport } from '../model/advisory.ts';
import type { GoProgram } from '../model/go-program.ts';
import type { Location } from '../model/package.ts';

/** The vulnerable code in one Go program. */
export interface LinkedCode {
  /** True if the program contains at least one function from a vulnerable package. */
  readonly hasPackage: boolean;
  /** Vulnerable functions in the program, such as `golang.org/x/net/html.Parse`. */
  readonly functions: readonly string[];
  /** Vulnerable packages in the program for which the advisory does not list functions. */
  readonly packages: readonly string[];
}

/** A search for vulnerable code in the Go programs that an inventory contains. */
export interface LinkedFunctions {
  /**
   * Returns the vulnerable code of a package in the program at a location. Returns undefined if the functions of this
   * program are unknown, or if they do not show which modules the program contains.
   */
  codeAt(
    location: Location,
    purl: string,
    imports: readonly VulnerableImport[],
  ): LinkedCode | undefined;
}

interface Opened {
  readonly program: GoProgram;
  readonly purls: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  readonly hasSymbol: (name: string) => boolean;
}

export function linkedFunctions(programs: readonly GoProgram[]): LinkedFunctions {
  const byPath = Map.groupBy(programs, ({ path }) => path);
  const opened = new Map<string, Opened>();
  const open = (path: string): Opened | undefined => {
    // Two programs at the same path would contradict each other.
    const [program, ...others] = byPath.get(path) ?? [];
    if (program === undefined || others.length > 0) return undefined;
    const known = opened.get(path) ?? openProgram(program);
    opened.set(path, known);
    return known;
  };
  return {
    codeAt: ({ path }, purl, imports) => {
      const found = open(path);
      return found?.purls.has(purl) === true ? codeIn(found, imports) : undefined;
    },
  };
}

function openProgram(program: GoProgram): Opened {
  const { functions, purls } = program;
  return {
    program,
    purls: new Set(purls),
    packages: new Set(functions.packages),
    hasSymbol: unpackSymbols(functions.symbols),
  };
}

function codeIn(opened: Opened, imports: readonly VulnerableImport[]): LinkedCode {
  const { program, packages, hasSymbol } = opened;
  const linked = importsFor(program, imports).filter(({ path }) =>
    packages.has(nameIn(program, path)),
  );
  return {
    hasPackage: linked.length > 0,
    functions: linked.flatMap(({ path, symbols }) =>
      symbols
        .filter((symbol) => hasSymbol(`${nameIn(program, path)}.${symbol}`))
        .map((symbol) => `${path}.${symbol}`),
    ),
    packages: linked.filter(({ symbols }) => symbols.length === 0).map(({ path }) => path),
  };
}

/**
 * Returns the packages that are vulnerable on the program's platform. If the advisories list none for this platform,
 * returns all packages.
 */
function importsFor(
  { os, architecture }: GoProgram,
  imports: readonly VulnerableImport[],
): readonly VulnerableImport[] {
  const fits = (allowed: readonly string[], value: string) =>
    allowed.length === 0 || value === '' || allowed.includes(value);
  const fitting = imports.filter(
    (one) => fits(one.os, os) && fits(one.architectures, architecture),
  );
  return fitting.length > 0 ? fitting : imports;
}

function nameIn({ mainPackage }: GoProgram, path: string): string {
  return path === mainPackage ? 'main' : path;
}
