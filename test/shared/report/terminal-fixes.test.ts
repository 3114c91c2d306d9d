import { describe, expect, it } from '@jest/globals';
import type { Fix } from '../../../shared/model/fix.ts';
import { terminalFixes } from '../../../shared/report/terminal-fixes.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';

const FIX: Fix = {
  kind: 'update',
  title: 'Update `a`',
  command: 'npm install a@2',
  alternative: 'use `x`',
  packages: [],
  fixes: ['1', '2'],
  stays: ['3'],
};

const shown = (fixes: readonly Fix[], rows = 50) =>
  terminalFixes({ fixes }, { rows }).map(plainLine);

describe('the changes that fix findings in a terminal', () => {
  it('have a line for the change, the command and the alternative', () => {
    expect(shown([FIX])).toEqual([
      'What to do',
      '  Update a (fixes 2 findings, leaves 1)',
      '    $ npm install a@2',
      '    or: use x',
    ]);
  });

  it('are limited in number without --verbose, and never contain a shortened command', () => {
    const fixes = Array.from({ length: 7 }, () => ({ ...FIX, command: 'x'.repeat(5_000) }));
    expect(shown(fixes).at(-1)).toBe('… 2 more fixes (--verbose shows all)');
    expect(shown(fixes, Number.POSITIVE_INFINITY)).toHaveLength(1 + 7 * 2);
    expect(shown(fixes).join('')).not.toContain('xx');
  });

  it('are empty without fixes', () => {
    expect(terminalFixes({}, { rows: 50 })).toEqual([]);
  });

  it('contain no control characters', () => {
    expect(shown([{ ...FIX, title: 'a\u001b[2Jb' }]).join('')).not.toContain('\u001b');
  });
});
