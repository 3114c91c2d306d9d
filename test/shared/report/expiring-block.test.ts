import { expect, it } from '@jest/globals';
import { expiringBlock, expiringLine } from '../../../shared/report/expiring-block.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aDecision, aReport } from './a-report.ts';

const exception = { rule: 'ignore[0]', id: 'CVE-2026-1', expires: '2026-12-05' };

it('expiringBlock lists the exceptions in all decisions', () => {
  const decisions = [aDecision({ expiring: [exception] }), aDecision()];
  const block = expiringBlock(aReport({ decisions }));
  expect(block).toMatchObject({ kind: 'list', title: 'Exceptions that expire soon' });
  expect(block.kind === 'list' && block.items).toHaveLength(1);
});

it.each([
  [undefined, ''],
  ['platform team', ' (owner: platform team)'],
])('expiringLine names the owner if there is one: %p', (owner, whose) => {
  expect(lineText(expiringLine({ ...exception, owner }))).toBe(
    `ignore[0] for CVE-2026-1 expires on 2026-12-05${whose}. Fix the finding, or renew expires.`,
  );
});
