import { expect, it } from '@jest/globals';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { packageChangesBlock } from '../../../shared/report/package-changes-block.ts';
import { aReport, aScan } from './a-report.ts';

it('the table of changed packages lists added packages first, with their licenses', () => {
  const scan = aScan({
    packageChanges: [
      { kind: 'removed', type: 'npm', name: 'a', from: '1.0.0' },
      {
        kind: 'upgraded',
        type: 'npm',
        name: 'b',
        from: '1.0.0',
        to: '2.0.0',
        license: { from: 'MIT', to: 'AGPL-3.0-only' },
      },
      { kind: 'downgraded', type: 'npm', name: 'c', from: '2.0.0', to: '1.0.0' },
      { kind: 'relicensed', type: 'npm', name: 'd', from: '1.0.0', to: '1.0.0' },
      { kind: 'unknown', type: 'npm', name: 'f', from: '1.0.0' },
      { kind: 'added', type: 'npm', name: 'e', to: '1.0.0', license: { to: 'MIT' } },
    ],
  });
  const block = packageChangesBlock(aReport({ scans: [scan] }));
  expect(block.title).toBe(
    'Packages: 1 added, 1 upgraded, 1 downgraded, 1 removed, 1 with an unknown version, 1 relicensed, 1 license changed',
  );
  expect(block.isFolded).toBe(true);
  expect(markdownSection(block).rows).toEqual([
    '| `e` (npm) | added 1.0.0 | MIT |\n',
    '| `b` (npm) | upgraded 1.0.0 → 2.0.0 | MIT → AGPL-3.0-only |\n',
    '| `c` (npm) | downgraded 2.0.0 → 1.0.0 | – |\n',
    '| `a` (npm) | removed 1.0.0 | – |\n',
    '| `f` (npm) | version unknown (1.0.0 in the base) | – |\n',
    '| `d` (npm) | 1.0.0 | – |\n',
  ]);
});
