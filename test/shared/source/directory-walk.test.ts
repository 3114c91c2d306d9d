import { expect, it } from '@jest/globals';
import { passOver, type Walk } from '../../../shared/source/directory-walk.ts';

it('passOver lists skipped paths up to a limit', () => {
  const ignored: string[] = [];
  const walk: Pick<Walk, 'ignored'> = { ignored };
  for (let at = 0; at < 2_000; at++) passOver(`${at}/`, walk as Walk);
  expect(ignored).toHaveLength(1_000);
  expect(ignored[0]).toBe('0/');
});
