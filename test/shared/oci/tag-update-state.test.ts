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

/** An update of which a write over `present` is out. */
function written(...present: readonly string[]) {
  const state = newTagUpdateState(OURS);
  for (const [key, entry] of entries(...present)) state.seen.set(key, entry);
  noteWritten(entries(...present), state);
  return state;
}

/** What is to be there after the tag was read. */
function keptOf(state: ReturnType<typeof written>, ...found: readonly string[]) {
  forgetRemoved(OURS, entries(...found), state);
  return [...state.seen.keys()];
}

describe('what is gone from the tag', () => {
  it('is put back by who has written, for a writer that had not read it', () => {
    expect(keptOf(written('elder'))).toEqual(['ours', 'elder']);
  });

  it('stays gone while nothing of ours is out', () => {
    const state = newTagUpdateState(OURS);
    state.seen.set('elder', '');
    expect(keptOf(state)).toEqual(['ours']);
  });

  it('was taken away on purpose where ours was left', () => {
    expect(keptOf(written('elder'), 'ours')).toEqual(['ours']);
  });

  it('is guarded where ours was left, if it came after our first write', () => {
    const state = written('elder');
    state.seen.set('later', '');
    expect(keptOf(state, 'ours', 'elder')).toEqual(['ours', 'elder', 'later']);
  });

  it('is put back four times, and is then taken away on purpose', () => {
    const state = written('elder');
    for (let round = 0; round < 4; round++) {
      expect(keptOf(state)).toContain('elder');
      noteWritten(entries(), state);
    }
    expect(keptOf(state)).toEqual(['ours']);
  });

  it('stays gone for who only takes away', () => {
    const state = newTagUpdateState(entries());
    state.seen.set('elder', '');
    noteWritten(entries('elder'), state);
    forgetRemoved(entries(), entries(), state);
    expect([...state.seen.keys()]).toEqual([]);
  });
});

it('writes what is there in its order, as it is now, and after it what is missing', () => {
  const state = written('b', 'a');
  const found = new Map([['a', 'entry a, changed']]);
  expect(entriesOf(found, state)).toEqual(['entry a, changed', 'entry ours', 'entry b']);
});

it('remembers the quickest and the slowest of what it did, in whole milliseconds', () => {
  const state = newTagUpdateState(OURS);
  for (const tookMs of [0, 40, 8]) noteCycle(state, tookMs);
  expect([state.quickestMs, state.slowestMs]).toEqual([1, 40]);
});

it('counts a late write as the cycles that it is worth', () => {
  const state = newTagUpdateState(OURS);
  noteCycle(state, 60, 3);
  expect([state.quickestMs, state.slowestMs]).toEqual([60, 20]);
});

describe('the condition of a write', () => {
  const manifest = { digest: 'sha256:a', etag: '"a"' } as Manifest;

  it('is that the tag is as it was read', () => {
    const state = newTagUpdateState(OURS);
    expect(conditionFor(manifest, state)).toEqual({ ifMatch: '"a"' });
    expect(conditionFor(undefined, state)).toEqual({ ifAbsent: true });
    expect(conditionFor({ ...manifest, etag: undefined }, state)).toEqual({});
  });

  it('is dropped when it failed five times on a tag that nobody had changed', () => {
    const state = newTagUpdateState(OURS);
    for (let round = 0; round < 4; round++) noteFailedPrecondition('sha256:a', state);
    expect(conditionFor(manifest, state)).toEqual({ ifMatch: '"a"' });
    noteFailedPrecondition('sha256:a', state);
    expect(conditionFor(manifest, state)).toEqual({});
    expect(conditionFor({ ...manifest, digest: 'sha256:b' }, state)).not.toEqual({});
  });

  it('counts anew when the tag was changed in between', () => {
    const state = newTagUpdateState(OURS);
    for (let round = 0; round < 4; round++) noteFailedPrecondition('sha256:a', state);
    noteFailedPrecondition('sha256:b', state);
    noteFailedPrecondition('sha256:a', state);
    expect(conditionFor(manifest, state)).toEqual({ ifMatch: '"a"' });
  });
});
