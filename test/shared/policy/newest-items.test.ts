import { expect, it } from '@jest/globals';
import { newestOf } from '../../../shared/policy/newest-items.ts';

const times = (...given: readonly (string | undefined)[]) => newestOf(given, (time) => time);

it.each<[string, readonly (string | undefined)[], readonly (string | undefined)[]]>([
  ['an empty list for an empty list', [], []],
  ['the newest item at any position', ['2026-02', '2026-03', '2026-01'], ['2026-03']],
  [
    'all items with the same newest time',
    ['2026-03', '2026-02', '2026-03'],
    ['2026-03', '2026-03'],
  ],
  ['items without a time as well', [undefined, '2026-02', '2026-03'], [undefined, '2026-03']],
  ['all items if none has a time', [undefined, undefined], [undefined, undefined]],
])('newestOf returns %s', (_, given, newest) => expect(times(...given)).toEqual(newest));
