import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { RemoteError, TrustError, UserError } from '../../errors/errors.ts';
import { isObject } from '../../json/guards.ts';
import type { Bundle } from '../../model/attestation.ts';
import type { EvidenceCandidate } from '../../model/evidence.ts';
import type { Clock } from '../../net/network.ts';
import { confirmStored, type ReadableStore, type Written } from '../../store/confirm-stored.ts';
import type { EvidenceStore } from '../../store/evidence-store.ts';
import { isLegacy, payloadOf } from '../../store/legacy-store.ts';
import type { OwnTrust } from '../signing/open-signing.ts';
import { isVerified, type OwnEvidence, ownEvidence, type Wanted } from './own-evidence.ts';
import type {
  PlannedAttestation,
  PlannedLegacyLayer,
  PublishedEvidence,
} from './planned-attestation.ts';

/** Pieces of work under way at once: registries limit clients. */
const CONCURRENCY = 6;

/** Places written at once: most of the time each of them waits whether other writers undo it. */
const WRITING_CONCURRENCY = 16;

export interface PublishOptions {
  readonly own: OwnTrust | undefined;
  readonly replace: boolean;
  readonly world: Clock;
}

/**
 * Makes every piece exist in every place, in steps: look what is there, sign what is missing, write it,
 * read it back and verify it. What is there already is not made again, and what is there in one place
 * only is copied to the others.
 *
 * @throws The first failure, when there is one place only; else an error that names what is missing where.
 */
export async function publishEvidence(
  works: readonly PlannedAttestation[],
  options: PublishOptions,
): Promise<readonly PublishedEvidence[]> {
  const plans = await mapConcurrently(works, CONCURRENCY, (work) => planOf(work, options));
  const signed = await mapConcurrently(plans, CONCURRENCY, async (plan) => {
    return { plan, bundle: plan.reused ?? (await plan.work.sign()) };
  });
  const tasks: Task[] = [];
  const published: PublishedEvidence[] = [];
  for (const { plan, bundle } of signed) {
    const own = tasksOf(plan, bundle, options);
    tasks.push(...own.tasks);
    published.push({ work: plan.work, bundle, stored: own.stored, isReused: own.isReused });
  }
  await runAll(tasks);
  return published;
}

interface Plan {
  readonly work: PlannedAttestation;
  /** By place, in their order. */
  readonly found: readonly OwnEvidence[];
  readonly legacy: OwnEvidence | undefined;
  /** A bundle that says the same, from whichever place has one. */
  readonly reused: Bundle | undefined;
}

async function planOf(work: PlannedAttestation, { own }: PublishOptions): Promise<Plan> {
  const look = async (place: ReadableStore, wanted: Wanted) => {
    const candidates = await place.list();
    for (const candidate of candidates) requireSettled(candidate, place);
    return await ownEvidence(candidates, wanted, own);
  };
  const [legacy, ...found] = await Promise.all([
    work.legacy === undefined
      ? undefined
      : look(work.legacy.place, legacyWanted(work, work.legacy)),
    ...work.places.map((place) => look(place, work)),
  ]);
  const present = found.filter((each) => each !== undefined);
  const [same] = present.flatMap((each) => each.same);
  return { work, found: present, legacy, reused: same && bundleOf(same) };
}

/** What could not be read for the moment may be the very same, which would be signed a second time. */
function requireSettled(candidate: EvidenceCandidate, place: ReadableStore): void {
  if (candidate.kind !== 'unreadable' || !isPassing(candidate.code)) return;
  const { origin, code, message } = candidate;
  const call = { service: place.name, method: 'GET', url: origin };
  throw new RemoteError(code, `${place.name}: ${origin} could not be read: ${message}`, call);
}

type PassingCode = 'unreachable' | 'timeout' | 'rate-limited' | 'server-error';

const PASSING: ReadonlySet<string> = new Set<PassingCode>([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

function isPassing(code: string): code is PassingCode {
  return PASSING.has(code);
}

function legacyWanted({ subjects }: PlannedAttestation, legacy: PlannedLegacyLayer): Wanted {
  return { subjects, predicateType: legacy.predicateType, predicate: legacy.predicate };
}

/** As it was read: verified, so that it has the shape of a bundle. */
function bundleOf(candidate: EvidenceCandidate): Bundle | undefined {
  if (candidate.kind !== 'bundle' || !isObject(candidate.bundle)) return undefined;
  const { mediaType, verificationMaterial } = candidate.bundle;
  return typeof mediaType === 'string'
    ? { ...candidate.bundle, mediaType, verificationMaterial }
    : undefined;
}

/** One thing to do at one place. */
interface Task {
  readonly what: string;
  readonly run: () => Promise<void>;
}

function tasksOf(plan: Plan, bundle: Bundle, options: PublishOptions) {
  const { places, legacy } = plan.work;
  // In the order of the places, whichever is done first.
  const stored = [...places, ...(legacy === undefined ? [] : [legacy.place])].map(
    ({ name }) => name,
  );
  const tasks: Task[] = [];
  let isReused = true;
  for (const [index, place] of places.entries()) {
    const there = plan.found[index] ?? { same: [], older: [] };
    const isThere = there.same.length > 0;
    isReused &&= isThere;
    const run = async () => {
      if (!isThere) stored[index] = await placed(place, plan.work, bundle, options);
      if (options.replace) await removeOlder(place, there);
    };
    tasks.push({ what: `${plan.work.name}: ${place.name}`, run });
  }
  if (legacy !== undefined) {
    const there = plan.legacy ?? { same: [], older: [] };
    isReused &&= there.same.length > 0;
    // A bundle from an earlier run has that run’s certificate, which the signer’s is not.
    const fresh = async () => (plan.reused === undefined ? bundle : await plan.work.sign());
    const run = async () => {
      stored[places.length] = await placedLegacy(plan.work, legacy, there, fresh, options);
    };
    tasks.push({ what: `${plan.work.name}: ${legacy.place.name}`, run });
  }
  return { tasks, stored, isReused: isReused && plan.reused !== undefined };
}

async function placed(
  place: EvidenceStore,
  work: PlannedAttestation,
  bundle: Bundle,
  options: PublishOptions,
): Promise<string> {
  const where = await place.put(bundle);
  await readBack(place, { kind: 'bundle', bundle }, work, options);
  return where;
}

async function placedLegacy(
  work: PlannedAttestation,
  legacy: PlannedLegacyLayer,
  there: OwnEvidence,
  fresh: () => Promise<Bundle>,
  options: PublishOptions,
): Promise<string> {
  const [same] = there.same.filter(isLegacy);
  const replaced = options.replace ? [...there.same.slice(1), ...there.older].filter(isLegacy) : [];
  if (same !== undefined && replaced.length === 0) return legacy.place.name;
  const signed = same === undefined ? await legacy.sign(fresh) : payloadOf(same);
  const where = await legacy.place.put(signed, replaced);
  const written = { kind: legacy.place.kind, signed };
  await readBack(legacy.place, written, legacyWanted(work, legacy), options);
  return where;
}

/** As a consumer would: it is listed, it is what was written, and it verifies. */
async function readBack(
  place: ReadableStore,
  written: Written,
  wanted: Wanted,
  { own, world }: PublishOptions,
): Promise<void> {
  const [{ digest }] = wanted.subjects;
  const [candidate] = await confirmStored(place, digest, [written], world);
  if (own === undefined || candidate === undefined) return;
  if (await isVerified(candidate, wanted, own)) return;
  throw new TrustError('read-back-failed', `what ${place.name} gives back does not verify`);
}

/** After the new one is in place, so that there is never none. */
async function removeOlder(place: EvidenceStore, { same, older }: OwnEvidence): Promise<void> {
  for (const candidate of [...same.slice(1), ...older]) await place.remove?.(candidate);
}

/** All are tried, whatever fails: the next run has only to do what is missing. */
async function runAll(tasks: readonly Task[]): Promise<void> {
  const failures = await mapConcurrently(tasks, WRITING_CONCURRENCY, async ({ what, run }) => {
    try {
      await run();
      return undefined;
    } catch (error) {
      return { what, error };
    }
  });
  const failed = failures.filter((failure) => failure !== undefined);
  const [first] = failed;
  if (first === undefined) return;
  throw missingError(
    failed.map(({ what }) => what),
    first.error,
  );
}

/** The first failure’s kind and cure, with all that is missing. What is ours to mend stays as it is. */
function missingError(missing: readonly string[], error: unknown): unknown {
  const list = missing.map((what) => `\n- ${what}`).join('');
  const said = (message: string) => `${message}\nMissing:${list}`;
  if (error instanceof RemoteError) {
    const { code, call, fix } = error;
    return new RemoteError(code, said(error.message), call, { cause: error, fix });
  }
  if (error instanceof TrustError) {
    return new TrustError(error.code, said(error.message), { cause: error });
  }
  if (error instanceof UserError) {
    return new UserError(error.code, said(error.message), error.fix, { cause: error });
  }
  return error;
}
