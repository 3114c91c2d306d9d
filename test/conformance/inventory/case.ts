import type { SourceFile } from '../../../shared/source/source.ts';

/** The expectation of a case about one package. */
export interface ExpectedPackage {
  readonly purl: string;
  /** True if the package is optional. */
  readonly optional?: boolean;
  /** True if the version follows a convention of the tool that wrote the case. */
  readonly versionOptional?: boolean;
  /** True if the data does not contain the Maven group. */
  readonly groupUnknown?: boolean;
}

export interface Expected {
  readonly packages: readonly ExpectedPackage[];
  readonly optional?: readonly ExpectedPackage[];
  readonly os?: Readonly<Record<string, string>>;
}

export interface Meta {
  readonly ecosystem: string;
  readonly format: string;
  readonly inputPath?: string;
}

export interface Case {
  readonly id: string;
  readonly meta: Meta;
  readonly expected: Expected;
  readonly files: readonly SourceFile[];
}
