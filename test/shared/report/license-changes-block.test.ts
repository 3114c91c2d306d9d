import { expect, it } from '@jest/globals';
import { licenseChangesBlock } from '../../../shared/report/license-changes-block.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aReport, aScan } from './a-report.ts';

it('licenseChangesBlock lists only packages with a changed license', () => {
  const change = { kind: 'upgraded', type: 'npm', name: 'a', from: '1', to: '2' } as const;
  const packageChanges = [
    { ...change, license: { from: 'MIT', to: 'AGPL-3.0-only' } },
    { ...change, kind: 'added', license: { to: 'MIT' } } as const,
    change,
  ];
  const block = licenseChangesBlock(aReport({ scans: [aScan({ packageChanges })] }));
  expect(block.title).toBe('1 license change');
  expect(block.kind === 'list' && block.items.map(lineText)).toEqual(['a@2: MIT → AGPL-3.0-only']);
});
