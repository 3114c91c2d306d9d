import { describe, expect, it } from '@jest/globals';
import type { Fix } from '../../../shared/model/fix.ts';
import { fixBlock } from '../../../shared/report/fix-block.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aFinding, aScan } from './a-report.ts';

const finding = aFinding({ id: 'CVE-1' });

function aFix(changes: Partial<Fix> = {}): Fix {
  return {
    kind: 'update',
    title: 'Update `lodash` from 1 to 2',
    command: 'npm install lodash@2',
    packages: [],
    fixes: [finding.fingerprint],
    stays: [],
    ...changes,
  };
}

function linesFor(fixes: readonly Fix[], findings = [finding]) {
  const block = fixBlock(
    { scans: [aScan({ findings, fixes })] },
    findings.map((one) => ({ finding: one })),
  );
  return block.kind === 'list' ? block.items : [];
}

describe('the list of fixes', () => {
  it('shows the change, its findings and its command', () => {
    const [line = []] = linesFor([aFix()]);
    expect(lineText(line.slice(0, -1))).toBe('Update lodash from 1 to 2: fixes CVE-1');
    expect(line.at(-1)).toEqual({ as: 'command', text: 'npm install lodash@2' });
  });

  it('omits changes for findings that are not listed', () => {
    expect(linesFor([aFix({ fixes: ['0'.repeat(64)] })])).toEqual([]);
  });

  it('adds the alternative and the findings that remain', () => {
    const other = aFinding({ id: 'CVE-2' });
    const [line] = linesFor(
      [aFix({ alternative: '`npm pkg set x`', stays: [other.fingerprint] })],
      [finding, other],
    );
    expect(line?.slice(-3)).toEqual([
      { as: 'text', text: 'Or: ' },
      { as: 'code', text: 'npm pkg set x' },
      { as: 'note', text: 'no fix yet for CVE-2' },
    ]);
  });

  it('shortens long lists of IDs, but never a command', () => {
    const findings = Array.from({ length: 6 }, (_, at) => aFinding({ id: `CVE-${at}` }));
    const fixes = findings.map(({ fingerprint }) => fingerprint);
    const [line = []] = linesFor([aFix({ fixes, command: 'x'.repeat(301) })], findings);
    expect(lineText(line)).toBe(
      'Update lodash from 1 to 2: fixes CVE-0, CVE-1, CVE-2, CVE-3 and 2 others',
    );
    expect(JSON.stringify(line)).toContain('The command is in findings.json.');
  });
});
