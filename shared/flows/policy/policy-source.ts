import type { UnreadableBase } from '../../compare/open-base.ts';
import type { FileReference } from '../../git/file-reference.ts';
import type { DecidingPolicy } from '../../model/decision.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import type { ProposedFile } from './proposed-policy.ts';

/** A policy and its origin. */
export interface PolicySource {
  /** Absolute path to the policy file. For a policy in another repository, `owner/repo/path@commit`. */
  readonly path: string;
  /** Reference to a policy in another repository. It contains the commit of that repository. */
  readonly reference?: FileReference | undefined;
  /** Content of the policy file. Undefined if it does not exist. */
  readonly bytes: Buffer | undefined;
  readonly file: PolicyFile;
  /** Description of where the policy comes from, for decisions. */
  readonly origin: DecidingPolicy;
  /**
   * Reason why the policy in the base cannot be read. In that case, `file` is empty: the policy in the pull request
   * never applies instead.
   */
  readonly unreadable?: UnreadableBase | undefined;
  /** The policy that will apply after the pull request is merged. Undefined if it is the same as in the base. */
  readonly proposed?: ProposedFile | undefined;
}
