import { expect, it } from '@jest/globals';
import { acceptBlock } from '../../../shared/report/accept-block.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aDecision, aReason, aReport } from './a-report.ts';

function lines(...args: Parameters<typeof acceptBlock>): readonly string[] {
  const block = acceptBlock(...args);
  return [block.title, ...(block.kind === 'list' ? block.items.map(lineText) : [])];
}

it('acceptBlock names the policy that applies, and shows a line to add', () => {
  const policy = { from: 'base', path: '.assay.yml', branch: 'main' } as const;
  const data = aReport({ decisions: [aDecision({ policy })] });
  expect(lines(data, [aReason({ acceptOne: '- { id: CVE-1 }' })])).toEqual([
    'How to accept a finding',
    'Add a line to the section scan: of .assay.yml. The policy on main applies.',
    'To accept one: - { id: CVE-1 } under ignore:.',
    'Write the reason. An exception can also have an owner and an expiration date: owner: …, expires: YYYY-MM-DD.',
  ]);
});

it('acceptBlock shows a setting without the hint about exceptions', () => {
  expect(lines(aReport(), [aReason({ accept: 'partial: allow' })])).toEqual([
    'How to accept this result',
    'Add a line to the section scan: of .assay.yml.',
    'To accept: partial: allow.',
  ]);
});

it('acceptBlock is empty if no line accepts the reasons', () => {
  expect(lines(aReport(), [aReason()])).toEqual(['How to accept this result']);
});
