import { list, object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/** The functions that a Go program contains. This includes functions that the compiler inlined into other functions. */
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
   * purls of the modules in the program, without replacement modules (`replace` in go.mod). The packages in a
   * replacement module have the import paths of the replaced module. They cannot be compared with the import paths in
   * advisories.
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
