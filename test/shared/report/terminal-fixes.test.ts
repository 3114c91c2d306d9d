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

const shown = (fixes: readonly Fix[], rows = 50, failing: readonly string[] = []) =>
  terminalFixes({ fixes }, new Set(failing), { rows }).map(plainLine);

describe('the fixes in a terminal', () => {
  it('have a line for the change, the command and the alternative', () => {
    expect(shown([FIX])).toEqual([
      'What to do (optional)',
      '  Update a (fixes 2 findings, 1 finding remains)',
      '    $ npm install a@2',
      '    or: use x',
    ]);
  });

  it('are limited in number without --verbose, and never contain a shortened command', () => {
    const fixes = Array.from({ length: 7 }, (_, at) => ({
      ...FIX,
      title: `Update \`${at}\``,
      command: 'x'.repeat(5_000),
    }));
    expect(shown(fixes).at(-1)).toBe('… 2 more fixes (--verbose shows all)');
    expect(
      terminalFixes({ fixes }, new Set(), { rows: 5, all: 'in x' }).map(plainLine).at(-1),
    ).toBe('… 2 more fixes (in x)');
    expect(shown(fixes, Number.POSITIVE_INFINITY)).toHaveLength(1 + 7 * 2);
    expect(shown(fixes).join('')).not.toContain('xx');
  });

  it('if any findings fail the run, include only fixes for those findings', () => {
    const other = { ...FIX, title: 'Update `b`', fixes: ['4'], stays: [] };
    expect(shown([other, FIX], 50, ['3'])).toEqual([
      'What to do',
      '  Update a (fixes 2 findings, not blocking, 1 finding remains)',
      '    $ npm install a@2',
      '    or: use x',
      '… 1 more fix, not blocking (--verbose shows all)',
    ]);
    expect(shown([FIX], 50, ['1'])[1]).toContain('(fixes 2 findings, 1 not blocking, ');
    expect(shown([other, FIX], Number.POSITIVE_INFINITY, ['3'])[1]).toContain('Update a');
  });

  it('list a change only once, even if several files need it', () => {
    const fixes = ['x', 'y'].map((folder) => ({
      ...FIX,
      title: `Update \`a\` in ${folder}/package.json`,
      path: `${folder}/package.json`,
    }));
    expect(shown(fixes).slice(1)).toEqual([
      '  Update a in x/package.json (in all 2 files: fixes 2 findings, 1 finding remains)',
      '    $ npm install a@2',
      '    or: use x',
      '    Repeat this for 1 more file: y/package.json',
    ]);
  });

  it('have the command for one file if the command for all files is long, except with --verbose', () => {
    const fixes = Array.from({ length: 25 }, (_, at) => {
      const path = `services/service-${at}`;
      const command = `cd ${path} && npm update`;
      return { ...FIX, title: `Update in ${path}`, path, command, alternative: undefined };
    });
    expect(shown(fixes).slice(2)).toEqual([
      '    $ cd services/service-0 && npm update',
      '    Repeat this for 24 more files: services/service-1, services/service-2 and 22 others (--verbose shows all)',
    ]);
    expect(shown(fixes, Number.POSITIVE_INFINITY)[2]).toMatch(/^ {4}\$ for dir in services/);
  });

  it('name two other files and count the rest, or list all files with --verbose', () => {
    const fixes = ['a', 'b', 'c', 'd', 'e'].map((path) => ({
      ...FIX,
      title: `Update in ${path}.`,
      path: `${path}.`,
    }));
    expect(shown(fixes).at(-1)).toBe(
      '    Repeat this for 4 more files: b., c. and 2 others (--verbose shows all)',
    );
    expect(shown(fixes, Number.POSITIVE_INFINITY).at(-1)).toBe(
      '    Repeat this for 4 more files: b., c., d. and e.',
    );
  });

  it('are empty if no fix is known', () => {
    expect(terminalFixes({}, new Set(), { rows: 50 })).toEqual([]);
  });

  it('do not contain control characters', () => {
    expect(shown([{ ...FIX, title: 'a\u001b[2Jb' }]).join('')).not.toContain('\u001b');
  });
});
