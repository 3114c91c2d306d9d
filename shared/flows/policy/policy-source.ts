import type { UnreadableBase } from '../../compare/open-base.ts';
import type { FileReference } from '../../git/file-reference.ts';
import type { DecidingPolicy } from '../../model/decision.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import type { ProposedFile } from './proposed-policy.ts';

/** A policy and its origin. */
export interface PolicySource {
  /** Absolute path. For another repository, `owner/repo/path@commit`. */
  readonly path: string;
  /** Reference to another repository, with its commit. */
  readonly reference?: FileReference | undefined;
  /** Undefined if the file does not exist. */
  readonly bytes: Buffer | undefined;
  readonly file: PolicyFile;
  /** Origin of the policy. */
  readonly origin: DecidingPolicy;
  /**
   * Reason why the policy of the base is unknown. The file is empty then; the one of the pull request never replaces
   * it.
   */
  readonly unreadable?: UnreadableBase | undefined;
  /** Policy after the pull request, if it differs. */
  readonly proposed?: ProposedFile | undefined;
}
