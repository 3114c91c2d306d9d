import { describe, expect, it } from '@jest/globals';
import { renderTerminal } from '../../../shared/report/render-terminal.ts';
import {
  aDecision,
  aFailingReport,
  aFinding,
  aReason,
  aReport,
  HOSTILE_TEXTS,
} from './a-report.ts';

const options = { width: 120, isColored: false, maxRows: 2 };

describe('renderTerminal', () => {
  it('begins with the verdict, and has a titled table for each part', () => {
    const text = renderTerminal(aFailingReport([aFinding({ id: 'CVE-1' })]), options);
    expect(text.split('\n')[0]).toBe('✗ Assay failed: 1 finding must be fixed (1 high)');
    expect(text).toMatch(/\nMust be fixed\n\nSeverity +Finding/);
    expect(text).toContain('CVE-1');
  });

  it('explains on its last line how to accept the result', () => {
    const data = aFailingReport([aFinding()]);
    const reasons = [aReason({ accept: 'unscored: allow' })];
    const decisions = [...data.decisions, aDecision({ outcome: 'fail', reasons })];
    expect(renderTerminal({ ...data, decisions }, options)).toMatch(
      /\n\nTo accept: `unscored: allow` \(section `scan:` of `\.assay\.yml`\)\n$/,
    );
  });

  it('counts the omitted rows and reasons', () => {
    const reasons = Array.from({ length: 12 }, (_, at) => aReason({ message: `reason ${at}` }));
    const findings = ['a', 'b', 'c'].map((id) => aFinding({ id, fingerprint: id.repeat(64) }));
    const data = aFailingReport(findings);
    const decisions = [...data.decisions, aDecision({ outcome: 'fail', reasons })];
    const text = renderTerminal({ ...data, decisions }, options);
    expect(text).toMatch(/- \d+ more reasons\n/);
    expect(text).toContain('… 1 more finding');
  });

  it.each(HOSTILE_TEXTS)('shows %j literally', (hostile) => {
    const reasons = [aReason({ message: hostile })];
    const text = renderTerminal(
      aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] }),
      options,
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
