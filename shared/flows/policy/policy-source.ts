import type { UnreadableBase } from '../../compare/open-base.ts';
import type { FileReference } from '../../git/file-reference.ts';
import type { DecidingPolicy } from '../../model/decision.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import type { ProposedFile } from './proposed-policy.ts';

/** A policy, and where it came from. */
export interface PolicySource {
  /** Absolute; of another repository `owner/repo/path@commit`. */
  readonly path: string;
  /** Where it is of another repository, with its commit. */
  readonly reference?: FileReference | undefined;
  /** Undefined when there is no such file. */
  readonly bytes: Buffer | undefined;
  readonly file: PolicyFile;
  /** Whose it is. */
  readonly origin: DecidingPolicy;
  /** Why that of the base is not known. The file is empty then: that of a pull request never stands for it. */
  readonly unreadable?: UnreadableBase | undefined;
  /** What a pull request makes of it, where that is something else. */
  readonly proposed?: ProposedFile | undefined;
}
