import { describe, expect, it } from '@jest/globals';
import type { Manifest } from '../../../shared/oci/image-store.ts';
import {
  conditionFor,
  entriesOf,
  forgetRemoved,
  newTagUpdateState,
  noteCycle,
  noteFailedPrecondition,
  noteWritten,
} from '../../../shared/oci/tag-update-state.ts';

const entries = (...names: readonly string[]) =>
  new Map<string, unknown>(names.map((name) => [name, `entry ${name}`]));

const OURS = entries('ours');

/** Creates the state of an update after a write over the entries in `present`. */
function written(...present: readonly string[]) {
  const state = newTagUpdateState(OURS);
  for (const [key, entry] of entries(...present)) state.seen.set(key, entry);
  noteWritten(entries(...present), state);
  return state;
}

/** Returns the expected entries after reading the tag. */
function keptOf(state: ReturnType<typeof written>, ...found: readonly string[]) {
  forgetRemoved(OURS, entries(...found), state);
  return [...state.seen.keys()];
}

describe('an entry that is missing from the tag', () => {
  it('is restored after our first write, because a concurrent writer could have missed it', () => {
    expect(keptOf(written('elder'))).toEqual(['ours', 'elder']);
  });

  it('stays removed if another writer removed it before our first write', () => {
    const state = newTagUpdateState(OURS);
    state.seen.set('elder', '');
    expect(keptOf(state)).toEqual(['ours']);
  });

  it('stays removed if our own entry is still present, because then it was removed on purpose', () => {
    expect(keptOf(written('elder'), 'ours')).toEqual(['ours']);
  });

  it('is restored if it was added after our first write, even if our own entry is still present', () => {
    const state = written('elder');
    state.seen.set('later', '');
    expect(keptOf(state, 'ours', 'elder')).toEqual(['ours', 'elder', 'later']);
  });

  it('is restored four times, and then counts as removed on purpose', () => {
    const state = written('elder');
    for (let round = 0; round < 4; round++) {
      expect(keptOf(state)).toContain('elder');
      noteWritten(entries(), state);
    }
    expect(keptOf(state)).toEqual(['ours']);
  });

  it('stays removed in an update that only removes entries', () => {
    const state = newTagUpdateState(entries());
    state.seen.set('elder', '');
    noteWritten(entries('elder'), state);
    forgetRemoved(entries(), entries(), state);
    expect([...state.seen.keys()]).toEqual([]);
  });
});

it('entriesOf returns the present entries in order and as they are now, followed by the missing entries', () => {
  const state = written('b', 'a');
  const found = new Map([['a', 'entry a, changed']]);
  expect(entriesOf(found, state)).toEqual(['entry a, changed', 'entry ours', 'entry b']);
});

it('noteCycle records the shortest and the longest cycle, counting each as at least one millisecond', () => {
  const state = newTagUpdateState(OURS);
  for (const tookMs of [0, 40, 8]) noteCycle(state, tookMs);
  expect([state.quickestMs, state.slowestMs]).toEqual([1, 40]);
});

it('noteCycle divides the time of a write by its cycles when it records the longest cycle', () => {
  const state = newTagUpdateState(OURS);
  noteCycle(state, 60, 3);
  expect([state.quickestMs, state.slowestMs]).toEqual([60, 20]);
});

describe('the precondition of a write', () => {
  const manifest = { digest: 'sha256:a', etag: '"a"' } as Manifest;

  it('requires an unchanged tag', () => {
    const state = newTagUpdateState(OURS);
    expect(conditionFor(manifest, state)).toEqual({ ifMatch: '"a"' });
    expect(conditionFor(undefined, state)).toEqual({ ifAbsent: true });
    expect(conditionFor({ ...manifest, etag: undefined }, state)).toEqual({});
  });

  it('is dropped after five failures on an unchanged tag', () => {
    const state = newTagUpdateState(OURS);
    for (let round = 0; round < 4; round++) noteFailedPrecondition('sha256:a', state);
    expect(conditionFor(manifest, state)).toEqual({ ifMatch: '"a"' });
    noteFailedPrecondition('sha256:a', state);
    expect(conditionFor(manifest, state)).toEqual({});
    expect(conditionFor({ ...manifest, digest: 'sha256:b' }, state)).not.toEqual({});
  });

  it('is kept if the tag changed between the failures', () => {
    const state = newTagUpdateState(OURS);
    for (let round = 0; round < 4; round++) noteFailedPrecondition('sha256:a', state);
    noteFailedPrecondition('sha256:b', state);
    noteFailedPrecondition('sha256:a', state);
    expect(conditionFor(manifest, state)).toEqual({ ifMatch: '"a"' });
  });
});
