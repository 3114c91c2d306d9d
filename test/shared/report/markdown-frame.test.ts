import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../shared/model/decision.ts';
import { byteLength } from '../../../shared/report/fit-sections.ts';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import {
  evidenceSection,
  footerMarkdown,
  headMarkdown,
  oldDataSection,
  reasonSection,
} from '../../../shared/report/markdown-frame.ts';
import { aDecision, aReason, aReport, aScan, RUN } from './a-report.ts';

describe('the frame of a Markdown report', () => {
  it('starts with the verdict and the counts', () => {
    const data = aReport({ scans: [aScan()], decisions: [aDecision()] });
    expect(headMarkdown(data, verdictOf(data), '###')).toBe('### 🟢 Assay passed: no findings\n');
  });

  it('starts with a short heading, regardless of the length of the title', () => {
    const data = aReport({ title: '$'.repeat(10_000) });
    expect(byteLength(headMarkdown(data, verdictOf(data), '###'))).toBeLessThan(1_500);
  });

  it.each([
    ['fail', 'CAUTION'],
    ['error', 'CAUTION'],
  ] as const)('puts the reasons for the outcome %s in a box of the type %s', (outcome, box) => {
    const data = aReport({
      decisions: [aDecision({ outcome, reasons: [aReason({ rule: 'licenses', outcome })] })],
    });
    const section = reasonSection(data, verdictOf(data));
    expect(section.open).toBe(`\n> [!${box}]\n`);
    expect(section.rows).toEqual(['> - too severe\n']);
    expect(section.more(2)).toBe('> - 2 more reasons\n');
  });

  it('shows no box for findings that the heading already counts, unless a setting accepts them', () => {
    const reasons = [aReason(), aReason({ accept: 'unknown-epss: allow', message: 'no score' })];
    const data = aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] });
    const verdict = verdictOf(data);
    expect(reasonSection(data, verdict).rows).toEqual(['> - no score\n']);
    expect(reasonSection(data, { ...verdict, reasons: verdict.reasons.slice(0, 1) }).open).toBe('');
  });

  it('shows an error and a failure in one failure box, with the error first', () => {
    const reasons = [
      aReason({ outcome: 'error', message: 'not read' }),
      aReason({ rule: 'licenses' }),
    ];
    const data = aReport({ decisions: [aDecision({ outcome: 'error', reasons })] });
    const section = reasonSection(data, verdictOf(data));
    expect(section.open).toBe('\n> [!CAUTION]\n');
    expect(section.rows).toEqual(['> - Error: not read\n', '> - too severe\n']);
  });

  it('ends with the commit, the run and the advisory data', () => {
    const data = aReport({ run: RUN, scans: [aScan()] });
    expect(footerMarkdown(data, 'Remark.')).toBe(
      '\n<sub>[Full report](https://github.com/acme/shop/actions/runs/77) · ' +
        `[\`4f2a9c1\`](https://github.com/acme/shop/commit/${RUN.sha}) · ` +
        'Advisory data: https&#58;<wbr>//api.osv.dev · Remark.</sub>\n',
    );
  });

  it('collapses the instruction for updating old advisory data', () => {
    const npm = { ecosystem: 'npm', records: 3, newest: '2022-03-18T00:00:00Z', ageDays: 1_500 };
    const old = aScan({ advisories: { name: 'osv', records: [npm] } });
    const { open } = oldDataSection(aReport({ scans: [old] }));
    expect(open).toMatch(
      /^\n⚠️ Advisory data is 4 years old: npm \(18 Mar 2022\)\. [^`]*not found\.\n\n<details><summary>For the maintainers of this workflow: [^`]*<\/summary>\n\nDownload the data [^:]*: `curl [^`]*`\n\n<\/details>\n$/,
    );
    expect(oldDataSection(aReport({ scans: [aScan()] })).open).toBe('');
  });

  it('links to the policy file that was applied', () => {
    const policy = {
      from: 'base',
      path: '.assay.yml',
      commit: 'a'.repeat(40),
      branch: 'main',
      sha256: 'b'.repeat(64),
    } as const;
    const footer = (changes: Partial<Decision['policy']>) =>
      footerMarkdown(
        aReport({ run: RUN, decisions: [aDecision({ policy: { ...policy, ...changes } })] }),
        '',
      );
    const url = `https://github.com/acme/shop/blob/${'a'.repeat(40)}/.assay.yml`;
    expect(footer({})).toContain(`[Policy: .assay.yml on main at aaaaaaa](${url})`);
    expect(footer({ sha256: undefined })).not.toContain(url);
    expect(footer({ from: 'given' })).not.toContain(url);
  });

  it('shows one sentence for each verification that passed', () => {
    const subject = `ghcr.io/o/r@sha256:${'a'.repeat(64)}`;
    const passed = {
      action: 'verify',
      subject,
      summary: 'Passed: valid signature, signed by `https://a`.',
    };
    const section = evidenceSection(aReport({ decisions: [aDecision(passed), aDecision()] }));
    expect(section.rows).toEqual([
      '- Verified `ghcr.io/o/r@sha256:aaaaaaaaaaaa…`: valid signature, signed by `https://a`.\n',
    ]);
    expect(evidenceSection(aReport()).open).toBe('');
  });

  it('has no footer if no commit, run or advisory data is known', () => {
    expect(footerMarkdown(aReport(), '')).toBe('');
  });
});
