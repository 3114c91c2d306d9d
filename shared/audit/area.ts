/** An area is a reader and a set of rules for one kind of file, such as Dockerfiles, Compose files or workflows. */
import type { DataError } from '../errors/errors.ts';
import type { ImagePart } from './image/image-part.ts';
import type { AuditFacts, Hit, RuleText } from './rule.ts';

/** A file in the audited tree. */
export interface AuditFile {
  /** Path inside the audited tree, with `/` as the separator. */
  readonly path: string;
  readonly text: string;
  /** The content of a binary file. In that case, `text` is empty. Only the `secrets` area reads binary files. */
  readonly bytes?: Buffer;
  /** True if another file names the file as a Dockerfile. */
  readonly isDockerfile?: boolean;
  /** Present for a part of an image: a string in its configuration, or a file in a layer. */
  readonly image?: ImagePart;
}

/** A match of a rule, with the file in which it was found. */
export interface AreaHit {
  readonly rule: RuleText;
  readonly file: AuditFile;
  readonly hit: Hit;
}

/** The results of an area. */
export interface AreaResult {
  readonly hits: readonly AreaHit[];
  /** Files or parts of files that should be readable but are not. Each entry has a path, and a line if known. */
  readonly problems: readonly DataError[];
  /** Files that were not checked, such as Helm templates, each with the reason. */
  readonly unchecked: readonly { readonly path: string; readonly reason: string }[];
  /**
   * Number of checked files. Present only if the area also reads files that it does not check, such as `.dockerignore`.
   */
  readonly checkedFiles?: number;
  /** Number of subjects of each kind, such as `{ stages: 3 }`. */
  readonly subjects: Readonly<Record<string, number>>;
}

export interface Area {
  /** The name of the area, such as `dockerfile`. It is also the prefix of the area's rule IDs. */
  readonly name: string;
  /** The prefixes of the area's rule IDs, such as `image` and `secret`. Present only if there are several. */
  readonly prefixes?: readonly string[];
  readonly rules: readonly RuleText[];
  /** True if the file belongs to the area, according to its path and, if necessary, its content. */
  reads(file: AuditFile): boolean;
  /** Checks all files in the area together, because some rules compare several files. */
  check(files: readonly AuditFile[], facts: AuditFacts): AreaResult;
}
