import { describe, expect, it } from '@jest/globals';
import type { Manifest } from '../../../shared/oci/image-store.ts';
import {
  conditionFor,
  entriesOf,
  forgetRemoved,
  newProgress,
  noteCycle,
  noteFailedPrecondition,
  noteWritten,
} from '../../../shared/oci/tag-update-state.ts';

const entries = (...names: readonly string[]) =>
  new Map<string, unknown>(names.map((name) => [name, `entry ${name}`]));

const OURS = entries('ours');

/** An update of which a write over `elders` is out. */
function written(...elders: readonly string[]) {
  const progress = newProgress(OURS);
  for (const [key, entry] of entries(...elders)) progress.seen.set(key, entry);
  noteWritten(entries(...elders), progress);
  return progress;
}

/** What is to be there after the tag was read. */
function keptOf(progress: ReturnType<typeof written>, ...found: readonly string[]) {
  forgetRemoved(OURS, entries(...found), progress);
  return [...progress.seen.keys()];
}

describe('what is gone from the tag', () => {
  it('is put back by who has written, for a writer that had not read it', () => {
    expect(keptOf(written('elder'))).toEqual(['ours', 'elder']);
  });

  it('stays gone while nothing of ours is out', () => {
    const progress = newProgress(OURS);
    progress.seen.set('elder', '');
    expect(keptOf(progress)).toEqual(['ours']);
  });

  it('was taken away on purpose where ours was left', () => {
    expect(keptOf(written('elder'), 'ours')).toEqual(['ours']);
  });

  it('is guarded where ours was left, if it came after our first write', () => {
    const progress = written('elder');
    progress.seen.set('later', '');
    expect(keptOf(progress, 'ours', 'elder')).toEqual(['ours', 'elder', 'later']);
  });

  it('is put back four times, and is then taken away on purpose', () => {
    const progress = written('elder');
    for (let round = 0; round < 4; round++) {
      expect(keptOf(progress)).toContain('elder');
      noteWritten(entries(), progress);
    }
    expect(keptOf(progress)).toEqual(['ours']);
  });

  it('stays gone for who only takes away', () => {
    const progress = newProgress(entries());
    progress.seen.set('elder', '');
    noteWritten(entries('elder'), progress);
    forgetRemoved(entries(), entries(), progress);
    expect([...progress.seen.keys()]).toEqual([]);
  });
});

it('writes what is there in its order, as it is now, and after it what is missing', () => {
  const progress = written('b', 'a');
  const found = new Map([['a', 'entry a, changed']]);
  expect(entriesOf(found, progress)).toEqual(['entry a, changed', 'entry ours', 'entry b']);
});

it('remembers the quickest and the slowest of what it did, in whole milliseconds', () => {
  const progress = newProgress(OURS);
  for (const tookMs of [0, 40, 8]) noteCycle(progress, tookMs);
  expect([progress.quickestMs, progress.slowestMs]).toEqual([1, 40]);
});

it('counts a late write as the cycles that it is worth', () => {
  const progress = newProgress(OURS);
  noteCycle(progress, 60, 3);
  expect([progress.quickestMs, progress.slowestMs]).toEqual([60, 20]);
});

describe('the condition of a write', () => {
  const manifest = { digest: 'sha256:a', etag: '"a"' } as Manifest;

  it('is that the tag is as it was read', () => {
    const progress = newProgress(OURS);
    expect(conditionFor(manifest, progress)).toEqual({ ifMatch: '"a"' });
    expect(conditionFor(undefined, progress)).toEqual({ ifAbsent: true });
    expect(conditionFor({ ...manifest, etag: undefined }, progress)).toEqual({});
  });

  it('is dropped when it failed five times on a tag that nobody had changed', () => {
    const progress = newProgress(OURS);
    for (let round = 0; round < 4; round++) noteFailedPrecondition('sha256:a', progress);
    expect(conditionFor(manifest, progress)).toEqual({ ifMatch: '"a"' });
    noteFailedPrecondition('sha256:a', progress);
    expect(conditionFor(manifest, progress)).toEqual({});
    expect(conditionFor({ ...manifest, digest: 'sha256:b' }, progress)).not.toEqual({});
  });

  it('counts anew when the tag was changed in between', () => {
    const progress = newProgress(OURS);
    for (let round = 0; round < 4; round++) noteFailedPrecondition('sha256:a', progress);
    noteFailedPrecondition('sha256:b', progress);
    noteFailedPrecondition('sha256:a', progress);
    expect(conditionFor(manifest, progress)).toEqual({ ifMatch: '"a"' });
  });
});
