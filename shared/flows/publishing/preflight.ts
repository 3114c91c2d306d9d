import type { GitHubAccess } from '../../host/github-access.ts';
import type { SigningChoice } from '../signing/signing.ts';
import type { ResolvedSubject } from '../subjects/resolved-subject.ts';
import { requireOwnInstance } from '../trust/choose-instance.ts';
import type { StoreChoice } from './evidence-stores.ts';
import { requireAttestations, requireRelease } from './require-github.ts';
import { requireIdentity, type SigningRun } from './require-identity.ts';

/**
 * Checks for problems that would stop the run later. This comes before any other work.
 *
 * @throws {UserError} with the lines to add to the workflow, or with the alternatives.
 */
export async function requireMaySign(
  stores: StoreChoice,
  signing: Pick<SigningChoice, 'key' | 'trust'>,
  access: GitHubAccess,
  run: SigningRun,
): Promise<void> {
  const plan = { ...stores, isKeyless: signing.key === undefined };
  if (plan.isKeyless) {
    requireOwnInstance(signing.trust, run.context);
    requireIdentity(plan, run);
  }
  if (stores.github) await requireAttestations(plan, access);
  if (stores.release !== undefined) await requireRelease(plan, stores.release, access);
}

/**
 * Checks that the registries of the images accept evidence, before anything is signed. Otherwise, a signature could be
 * in the transparency log although the registry rejects the evidence.
 *
 * @throws {RemoteError} with the missing permission.
 */
export async function requireMayStore(targets: readonly ResolvedSubject[]): Promise<void> {
  const stores = targets.flatMap(({ place }) => place?.store ?? []);
  const distinct = new Map(stores.map((store) => [store.name, store]));
  for (const store of distinct.values()) await store.requireWritable?.();
}
