import type { SourceFile } from '../../../shared/source/source.ts';

/** What a case expects of one package. */
export interface ExpectedPackage {
  readonly purl: string;
  /** Neither a miss nor wrong when it is found or not. */
  readonly optional?: boolean;
  /** The version is a convention of the tool that the case is from. */
  readonly versionOptional?: boolean;
  /** The Maven group is not in the data. */
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
