import { expect, it } from '@jest/globals';
import { acceptText } from '../../../shared/report/accept-text.ts';
import { aReason } from './a-report.ts';

it('acceptText lists each policy line that accepts something once', () => {
  const keys = ['unlocked: allow', 'partial: allow', 'unlocked: allow', undefined];
  expect(acceptText(keys.map((accept) => aReason({ accept })))).toBe(
    'To accept: `partial: allow` and `unlocked: allow`',
  );
  expect(acceptText([aReason()])).toBe('');
});
