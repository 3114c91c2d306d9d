import type { TokenSource } from '../../host/identity-token.ts';
import type { Machine } from '../../host/machine.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { JsonObject } from '../../json/guards.ts';
import type { SignerIdentity } from '../../model/verification.ts';
import type { Signer } from '../../sign/signer.ts';
import type { TrustAnchors } from '../../sigstore/trust-anchors.ts';
import type { TrustChoice } from '../../trust/load-trust.ts';
import type { ExpectedIdentity } from '../../verify/expectation.ts';

/** The signer and the Sigstore instance that the user chose. */
export interface SigningChoice {
  readonly trust: TrustChoice;
  /**
   * The key: a path, `env://NAME`, or the URI of a key in a key management service. Undefined to sign with the
   * workflow's identity.
   */
  readonly key: string | undefined;
  readonly keyPassword: string | undefined;
  /** True if a public log may contain the name of a repository that is not public. */
  readonly isPublicLogAllowed: boolean;
}

/** The machine on which an action signs, and the identity of its workflow. */
export interface SigningMachine extends Machine, TokenSource {}

/**
 * Opens the signer of a run.
 *
 * @param permitted Resolves when the run may sign. Before that, only the trust root and the identity token are
 * requested.
 */
export type OpenSigning = (
  choice: SigningChoice,
  run: RunRepository,
  machine: SigningMachine,
  permitted?: Promise<unknown>,
) => Promise<Signing>;

/** Properties of the run that a policy can depend on, in addition to the signer's identity. */
interface OwnRun {
  readonly claims: SignerIdentity['claims'];
  readonly startedAt: Date;
}

/** The trust settings of a consumer who trusts only this signer. */
export interface OwnTrust {
  readonly identities: readonly ExpectedIdentity[];
  /** Claims in the certificate of this run, and the time when the run started. Absent if the signer uses a key. */
  readonly run?: OwnRun | undefined;
  readonly anchors: TrustAnchors;
}

export interface Signing {
  readonly signer: Signer;
  /** Returns the claims in the identity token, which describe the run. */
  readonly claims: () => Promise<JsonObject>;
  readonly own: OwnTrust;
}
