import { expect, it } from '@jest/globals';
import { acceptLine, acceptText } from '../../../shared/report/accept-text.ts';
import { markdownLine } from '../../../shared/report/markdown-block.ts';
import { aReason } from './a-report.ts';

it('lists each policy line that accepts something once', () => {
  const keys = ['unlocked: allow', 'partial: allow', 'unlocked: allow', undefined];
  expect(acceptText(keys.map((accept) => aReason({ accept })))).toBe(
    'To accept: `partial: allow` and `unlocked: allow`',
  );
  expect(acceptText([aReason()])).toBe('');
});

it('shows the settings as code in a report', () => {
  const shown = (...keys: readonly string[]) =>
    markdownLine(acceptLine(keys.map((accept) => aReason({ accept }))));
  expect(shown('unlocked: allow')).toBe('To accept: `unlocked: allow`');
  expect(shown('b', 'a', 'c')).toBe('To accept: `a`, `b` and `c`');
  expect(shown()).toBe('');
});
