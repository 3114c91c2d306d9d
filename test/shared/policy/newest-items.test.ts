import { expect, it } from '@jest/globals';
import { newestOf } from '../../../shared/policy/newest-items.ts';

const times = (...given: readonly (string | undefined)[]) => newestOf(given, (time) => time);

it.each<[string, readonly (string | undefined)[], readonly (string | undefined)[]]>([
  ['nothing of nothing', [], []],
  ['the newest, wherever it stands', ['2026-02', '2026-03', '2026-01'], ['2026-03']],
  ['all of one time', ['2026-03', '2026-02', '2026-03'], ['2026-03', '2026-03']],
  ['what has no time as well', [undefined, '2026-02', '2026-03'], [undefined, '2026-03']],
  ['everything where nothing has a time', [undefined, undefined], [undefined, undefined]],
])('returns %s', (_, given, newest) => expect(times(...given)).toEqual(newest));
