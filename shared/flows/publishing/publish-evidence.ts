import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { DataError, RemoteError, TrustError, UserError } from '../../errors/errors.ts';
import { legacyLog } from '../../sign/sign-payload.ts';
import type { Signing } from '../signing/signing.ts';
import { type EvidencePlan, listStores, planEvidence, sparingNeeded } from './plan-evidence.ts';
import type { PlannedAttestation, PublishedEvidence } from './planned-attestation.ts';
import { type SignedPlan, signPlan } from './sign-plan.ts';
import { type PublishOptions, storeBundle, storeLegacy } from './store-evidence.ts';

/**
 * Maximum number of attestations that are planned and signed concurrently. Registries limit the number of requests per
 * client.
 */
const CONCURRENCY = 6;

/**
 * Maximum number of concurrent writes to stores. It is high, because a write mostly waits for concurrent writers that
 * could overwrite the evidence.
 */
const WRITING_CONCURRENCY = 16;

/**
 * Stores every attestation in all its stores. First searches the stores for the same evidence, and signs only what is
 * missing. Evidence in one store is copied to the other stores. Finally, reads the written evidence back and verifies
 * it.
 *
 * @param open Opens the signer while the stores are searched.
 * @throws The first error, with a list of the missing evidence.
 */
export async function publishEvidence(
  planned: readonly PlannedAttestation[],
  open: () => Promise<Pick<Signing, 'signer' | 'own'>>,
  { replace, clock }: Omit<PublishOptions, 'own'>,
): Promise<readonly PublishedEvidence[]> {
  // The signer takes longer than the lists, so the requests of `open` are sent first.
  const [{ signer, own }, listed] = await Promise.all([
    open(),
    mapConcurrently(planned, CONCURRENCY, listStores),
  ]);
  // Fails before anything is signed.
  if (planned.some(({ legacy }) => legacy !== undefined)) legacyLog(signer);
  const plans = sparingNeeded(
    await mapConcurrently(listed, CONCURRENCY, (each) => planEvidence(each, own)),
  );
  const signed = await mapConcurrently(plans, CONCURRENCY, (plan) => signPlan(plan, signer));
  const lists = signed.map((each) => tasksOf(each, { own, replace, clock }));
  const locations = await runAll(lists.flat());
  return signed.map(({ plan, bundle }, at) => ({
    work: plan.work,
    bundle,
    stored: (lists[at] ?? []).map((task) => locations.get(task) ?? task.store),
    isReused: isReused(plan),
  }));
}

/** An attestation to be written to one store. */
interface Task {
  /** Name of the attestation in messages. */
  readonly what: string;
  readonly store: string;
  /** Writes the attestation, and returns its location in the store. */
  readonly run: () => Promise<string>;
}

function tasksOf({ plan, bundle, layer }: SignedPlan, options: PublishOptions): readonly Task[] {
  const { work, stores, legacy } = plan;
  const tasks = stores.map(({ store, found }) => ({
    what: work.name,
    store: store.name,
    run: () => storeBundle(store, found, [work, bundle], options),
  }));
  if (legacy === undefined || layer === undefined) return tasks;
  const run = () => storeLegacy(work, legacy, layer, options);
  return [...tasks, { what: work.name, store: legacy.layer.place.name, run }];
}

/** Returns true if every store already contained the evidence. */
function isReused({ stores, legacy, reused }: EvidencePlan): boolean {
  const all = [...stores, ...(legacy === undefined ? [] : [legacy])];
  return reused !== undefined && all.every(({ found }) => found.same.length > 0);
}

/** Runs all tasks, even if some of them fail. The next run then only has to repeat the failed tasks. */
async function runAll(tasks: readonly Task[]): Promise<ReadonlyMap<Task, string>> {
  const results = await mapConcurrently(tasks, WRITING_CONCURRENCY, async (task) => {
    try {
      return { task, location: await task.run() };
    } catch (error) {
      return { task, error };
    }
  });
  const failed = results.filter((result) => 'error' in result);
  const [first] = failed;
  if (first !== undefined) {
    const missing = failed.map(({ task }) => `${task.what}: ${task.store}`);
    throw missingError(missing, first.error);
  }
  return new Map(
    results.flatMap((result) => ('location' in result ? [[result.task, result.location]] : [])),
  );
}

/** Returns the error with a list of the missing evidence in its message. Its type and its fix stay the same. */
function missingError(missing: readonly string[], error: unknown): unknown {
  const list = missing.map((what) => `\n- ${what}`).join('');
  const withList = (message: string) => `${message}\nMissing:${list}`;
  if (error instanceof RemoteError) {
    const { code, call, fix } = error;
    return new RemoteError(code, withList(error.message), call, { cause: error, fix });
  }
  if (error instanceof TrustError) {
    return new TrustError(error.code, withList(error.message), { cause: error });
  }
  if (error instanceof UserError) {
    return new UserError(error.code, withList(error.message), error.fix, { cause: error });
  }
  if (error instanceof DataError) {
    return new DataError(error.code, withList(error.message), error.place, { cause: error });
  }
  // An error on this machine, such as a full disk, has an operating system code.
  if (error instanceof Error && 'code' in error) {
    const { code, message } = error;
    return Object.assign(new Error(withList(message), { cause: error }), { code });
  }
  return error;
}
