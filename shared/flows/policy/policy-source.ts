import type { UnreadableBase } from '../../compare/open-base.ts';
import type { FileReference } from '../../git/file-reference.ts';
import type { DecidingPolicy } from '../../model/decision.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import type { ProposedFile } from './proposed-policy.ts';

/** A policy and its origin. */
export interface PolicySource {
  /** Absolute path. For a policy in another repository, `owner/repo/path@commit`. */
  readonly path: string;
  /** Reference to the policy in another repository, with the commit of that repository. */
  readonly reference?: FileReference | undefined;
  /** `bytes` is undefined if the file does not exist. */
  readonly bytes: Buffer | undefined;
  readonly file: PolicyFile;
  /** Origin of the policy. */
  readonly origin: DecidingPolicy;
  /**
   * Reason why the policy in the base is unknown. In that case, `file` is empty, because Assay never falls back to the
   * policy in the pull request.
   */
  readonly unreadable?: UnreadableBase | undefined;
  /** The policy after the pull request is merged, if it differs from the policy in the base. */
  readonly proposed?: ProposedFile | undefined;
}
