import { describe, expect, it } from '@jest/globals';
import { applyInline } from '../../../shared/audit/apply-inline.ts';
import { auditFinding } from '../../support/audit.ts';

const apply = (text: string, isHonored = true, finding = auditFinding()) =>
  applyInline([finding], [{ path: 'Dockerfile', text }], {
    isHonored,
    now: new Date('2027-01-31T12:00:00Z'),
  });
const COMMENT = '# assay: ignore DL3002 until=2027-01-31 because x\nUSER root\n';

describe('applyInline', () => {
  it('marks a finding with the location of the comment that suppresses it, and with the reason in the comment', () => {
    const { findings, used } = apply(COMMENT);
    expect(findings[0]?.suppression).toEqual({
      rule: 'Dockerfile:1',
      reason: 'x',
      expires: '2027-01-31',
    });
    expect(used).toHaveLength(1);
  });

  it('lists a comment but does not apply it if comments are not honored', () => {
    const { findings, used } = apply(COMMENT, false);
    expect(findings[0]?.suppression).toBeUndefined();
    expect(used).toMatchObject([{ path: 'Dockerfile', line: 1, tool: 'assay' }]);
  });

  it('ignores an expired comment', () => {
    const { findings, used } = apply(COMMENT.replace('2027-01-31', '2027-01-30'));
    expect([findings[0]?.suppression, used]).toEqual([undefined, []]);
  });

  it('ignores an Assay comment without a reason, and reports it as a problem', () => {
    const { findings, problems } = apply('# assay: ignore DL3002\nUSER root\n');
    expect(findings[0]?.suppression).toBeUndefined();
    expect(problems).toMatchObject([{ path: 'Dockerfile', line: 1 }]);
  });

  it('does not replace an exception from the policy', () => {
    const suppression = { rule: 'audit.ignore[0]', reason: 'y' };
    const { findings, used } = apply(COMMENT, true, auditFinding({ suppression }));
    expect([findings[0]?.suppression, used]).toEqual([suppression, []]);
  });
});
