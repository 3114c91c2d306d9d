import { list, object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/** The functions that are linked into a Go program, either directly or inlined into a linked function. */
const goFunctionsSchema = object({
  /** Import paths of the packages that contain the functions, sorted. */
  packages: list(text),
  /** Names of the functions, as `packSymbols` stores them. */
  symbols: text,
});

export type GoFunctions = Infer<typeof goFunctionsSchema>;

/** A Go program whose functions are known. */
export const goProgramSchema = object({
  /** Path inside the source. */
  path: text,
  /**
   * purls of the modules whose import paths can be compared with the paths in advisories. A replacement module is not
   * included, because its packages have the import paths of the module that it replaces.
   */
  purls: list(text),
  /** Import path of the main package. In a program, the functions of this package belong to the package `main`. */
  mainPackage: text,
  /** Value of `GOOS`. `architecture` is the value of `GOARCH`. Both are empty if unknown. */
  os: text,
  architecture: text,
  functions: goFunctionsSchema,
});

export type GoProgram = Infer<typeof goProgramSchema>;
