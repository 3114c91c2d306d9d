import { describe, expect, it } from '@jest/globals';
import { findingBlock } from '../../../shared/report/finding-blocks.ts';
import { openFindings } from '../../../shared/report/listed-finding.ts';
import { renderTable } from '../../../shared/report/render-table.ts';
import { textWidth } from '../../../shared/text/text-width.ts';
import { aFailingReport, aFinding, aPackage, HOSTILE_TEXTS } from './a-report.ts';

const PLAIN = { width: 100, isColored: false };

function blockOf(findings: ReturnType<typeof aFinding>[]) {
  const data = aFailingReport(findings);
  return findingBlock(data, openFindings(data), { title: 'T', isFolded: false });
}

describe('a table in a terminal', () => {
  it('is aligned', () => {
    const block = blockOf([
      aFinding({ id: 'CVE-1', severity: 'critical' }),
      aFinding({ id: 'CVE-22', severity: 'low', fixed: [] }),
    ]);
    expect(renderTable(block, PLAIN)).toBe(
      [
        'Severity  Finding  Package         Fixed in    Where',
        'Critical  CVE-1    lodash@4.17.15  4.17.21     package-lock.json:12',
        'Low       CVE-22   lodash@4.17.15  no fix yet  package-lock.json:12',
        '',
      ].join('\n'),
    );
  });

  it('has colors only if requested', () => {
    const colored = renderTable(blockOf([aFinding()]), { ...PLAIN, isColored: true });
    expect(colored).toContain('\u001B[31mHigh\u001B[0m');
  });

  it.each([40, 60, 80])('fits a terminal of %d cells', (width) => {
    const block = blockOf([aFinding({ package: aPackage('日本'.repeat(60), '9'.repeat(90)) })]);
    const widths = renderTable(block, { width, isColored: false }).split('\n').map(textWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it('never shortens an ID in a terminal of 80 cells', () => {
    const id = 'GHSA-xv2f-5jw4-v95m';
    const block = blockOf([aFinding({ id, package: aPackage('p'.repeat(60), '1') })]);
    expect(renderTable(block, { width: 80, isColored: false })).toContain(id);
  });

  it('keeps the end of a path, including the file and the line', () => {
    const location = { path: `${'folder/'.repeat(20)}Dockerfile`, line: 123 };
    const shown = renderTable(blockOf([aFinding({ location, locations: [location] })]), PLAIN);
    expect(shown).toMatch(/…\/Dockerfile:123\n$/);
  });

  it('counts the omitted rows', () => {
    const block = blockOf([1, 2, 3].map((at) => aFinding({ id: `CVE-${at}` })));
    expect(renderTable(block, { ...PLAIN, maxRows: 1 })).toContain('… 2 more findings\n');
  });

  it.each(HOSTILE_TEXTS)('shows %j literally on one line', (hostile) => {
    const block = blockOf([aFinding({ id: hostile, package: aPackage(hostile, hostile) })]);
    const lines = renderTable(block, { width: 400, isColored: false }).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('lists items without a header', () => {
    const items = [[{ as: 'text', text: 'one' } as const]];
    const block = { kind: 'list', title: 'T', isFolded: false, noun: 'item', items } as const;
    expect(renderTable(block, PLAIN)).toBe('one\n');
  });
});

it('renderTable never shortens a list item, and puts a command on its own line', () => {
  const command = `npm install ${'x'.repeat(200)}`;
  const item = [
    { as: 'text', text: 'Update x' },
    { as: 'command', text: command },
    { as: 'break' },
    { as: 'text', text: 'Or: remove x' },
  ] as const;
  const list = {
    kind: 'list',
    title: 'T',
    isFolded: false,
    noun: 'fix',
    items: [item, item],
  } as const;
  expect(renderTable(list, { ...PLAIN, width: 40, maxRows: 1 })).toBe(
    `Update x\n  $ ${command}\n  Or: remove x\n… 1 more fix\n`,
  );
});
