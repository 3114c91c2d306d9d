import { describe, expect, it } from '@jest/globals';
import type { Fix } from '../../../shared/model/fix.ts';
import { renderFixes } from '../../../shared/report/fix-lines.ts';

const FIX: Fix = {
  kind: 'update',
  title: 'Update `a`',
  command: 'npm install a@2',
  alternative: '`x`',
  packages: [],
  fixes: ['1', '2'],
  stays: ['3'],
};

describe('the fixes in a terminal', () => {
  it('have a line for the change, the command and the alternative', () => {
    expect(renderFixes({ fixes: [FIX] })).toBe(
      'Fix this package:\n- Update `a` (fixes 2 findings, leaves 1)\n    npm install a@2\n    or: `x`\n',
    );
  });

  it('are empty without fixes', () => {
    expect(renderFixes({})).toBe('');
  });

  it('are limited in number, and never contain a shortened command', () => {
    const fixes = Array.from({ length: 12 }, () => ({ ...FIX, command: 'x'.repeat(5_000) }));
    const text = renderFixes({ fixes });
    expect(text).toContain('… 2 more fixes in findings.json');
    expect(text).not.toContain('xx');
  });

  it('contain no control characters', () => {
    expect(renderFixes({ fixes: [{ ...FIX, title: 'a\u001b[2Jb' }] })).not.toContain('\u001b');
  });
});
