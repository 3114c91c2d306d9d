import { RemoteError } from '../errors/errors.ts';
import type { Clock } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';
import type { ImageStore } from './image-store.ts';
import type { CurrentTag } from './read-tag.ts';
import { isUnreadable } from './read-while-written.ts';
import type { TagUpdate } from './tag-update.ts';
import {
  conditionFor,
  entriesOf,
  noteCycle,
  noteFailedPrecondition,
  noteWritten,
  type TagUpdateState,
} from './tag-update-state.ts';
import { backOff, waitBriefly } from './wait-for-writers.ts';

/** Maximum number of writes in one update. With 8 concurrent writers, at least one succeeds in each round. */
const MAX_WRITES = 60;

/** Number of requests in an update without uploads: one read and one write. */
const REQUESTS_PER_CYCLE = 2;

/**
 * Maximum number of consecutive failed writes while a registry is down or overloaded. The waits between them add up
 * to about half a minute.
 */
const MAX_OUTAGES = 5;

/**
 * Maximum number of responses with status 400 that count as temporary refusals. After that, the refusal counts as
 * permanent.
 */
const MAX_REFUSALS = 12;

const CONFLICTS: ReadonlySet<string> = new Set(['precondition-failed', 'conflict']);
const OUTAGES: ReadonlySet<string> = new Set([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

/** Attempts one write. The next read of the tag shows whether it succeeded. */
export async function writeTag(
  store: ImageStore,
  update: TagUpdate,
  current: CurrentTag,
  state: TagUpdateState,
  clock: Clock,
): Promise<void> {
  const { tag } = update;
  if (state.writes >= MAX_WRITES) throw writesExhausted(store, tag);
  state.writes += 1;
  state.quietMs = 0;
  state.hasBackedOff = false;
  try {
    const next = await update.write(current.manifest, entriesOf(current.entries, state));
    const cycles = next.requests / REQUESTS_PER_CYCLE;
    if (cycles > 1 && (await hasChanged(store, tag, current))) {
      await waitBriefly(state, clock);
      return;
    }
    await store.putManifest(next.bytes, next.mediaType, {
      tag,
      isSentOnce: true,
      ...conditionFor(current.manifest, state),
    });
    noteWritten(current.entries, state);
    state.outages = 0;
    state.failedPreconditions = 0;
    noteCycle(state, clock.now() - current.askedMs, cycles);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    noteCycle(state, clock.now() - current.askedMs);
    if (IMMUTABLE.test(error.message)) throw immutable(error);
    if (error.code === 'precondition-failed')
      noteFailedPrecondition(current.manifest?.digest, state);
    if (OUTAGES.has(error.code)) noteWritten(current.entries, state);
    await waitAfter(error, state, clock);
  }
}

/**
 * True if another writer has changed the tag since it was read, or is changing it now. Writing over unread content
 * would lose this content permanently.
 */
async function hasChanged(store: ImageStore, tag: string, current: CurrentTag): Promise<boolean> {
  try {
    return (await store.getManifest(tag))?.digest !== current.manifest?.digest;
  } catch (error) {
    if (isUnreadable(error)) return true;
    throw error;
  }
}

/**
 * Waits after a failed write.
 *
 * @throws the error again if retrying cannot succeed.
 */
async function waitAfter(error: RemoteError, state: TagUpdateState, clock: Clock): Promise<void> {
  if (CONFLICTS.has(error.code)) {
    state.outages = 0;
    return await waitBriefly(state, clock);
  }
  if (OUTAGES.has(error.code)) {
    state.outages += 1;
    if (state.outages >= MAX_OUTAGES) throw error;
    await clock.sleep(retryDelayMs(state.outages, undefined, clock));
  } else {
    // While another client uploads the content of a manifest, docker-registry reports this content as missing.
    state.refusals += 1;
    if (error.call.status !== 400 || state.refusals >= MAX_REFUSALS) throw error;
  }
  await backOff(state, clock);
}

/** Matches errors from ECR, Harbor, Docker Hub and Quay for tags that cannot be changed. */
const IMMUTABLE = /\bimmutable\b/i;

function immutable({ code, message, call }: RemoteError): RemoteError {
  const fix =
    'In this repository, allow tags that begin with `sha256-` to be overwritten, or set `legacy: false` to stop writing `.sig` and `.att` tags.';
  return new RemoteError(code, message, call, { fix });
}

function writesExhausted(store: ImageStore, tag: string): RemoteError {
  const message = `${store.name}: other writers overwrote all ${MAX_WRITES} changes to the tag ${tag}`;
  return new RemoteError('conflict', message, { service: store.name, method: 'PUT', url: tag });
}
