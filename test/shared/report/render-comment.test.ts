import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../../scripts/preview/render-markdown.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { byteLength } from '../../../shared/report/fit-sections.ts';
import { MAX_COMMENT_BYTES, renderComment } from '../../../shared/report/render-comment.ts';
import type { ReportData } from '../../../shared/report/report-data.ts';
import { reportExamples } from '../../support/report-examples.ts';
import {
  aDecision,
  aFailingReport,
  aFinding,
  aPackage,
  aReason,
  aReport,
  aScan,
  HOSTILE_TEXTS,
  RUN,
} from './a-report.ts';

const MARKER = '<!-- assay:comment:test -->';

describe('the comment on a pull request', () => {
  it.each([...reportExamples()])('for the example %s matches its snapshot', (_name, data) => {
    expect(renderComment(data, { marker: MARKER })).toMatchSnapshot();
  });

  it.each([2_000, 5_000, 20_000])(
    'stays within %d bytes with thousands of findings',
    (maxBytes) => {
      const findings = Array.from({ length: 3_000 }, (_, at) =>
        aFinding({ id: `CVE-${at}`, title: '🙂'.repeat(200) }),
      );
      const comment = renderComment(aFailingReport(findings), { marker: MARKER, maxBytes });
      expect(byteLength(comment)).toBeLessThanOrEqual(maxBytes);
      expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
      expect(comment).toMatch(/[\d,]+ more findings|more sections? left out/);
    },
  );

  it('states that the problems in a run that passed do not affect the result', () => {
    const problems = [{ code: 'unlocked', message: 'no lockfile', path: 'package.json' }];
    const data = aReport({ scans: [aScan({ problems })], decisions: [aDecision()] });
    expect(renderComment(data, { marker: '<!-- m -->' })).toContain(
      'Not checked, but not blocking (1)',
    );
  });

  it('stays within the limit with the longest hostile names', () => {
    const long = '$'.repeat(100_000);
    const findings = Array.from({ length: 300 }, (_, at) =>
      aFinding({ id: `${at}${long}`, title: long, package: aPackage(long, long), fixed: [long] }),
    );
    const comment = renderComment(aFailingReport(findings), { marker: MARKER });
    expect(byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES);
  });

  it('counts the omitted rows exactly', () => {
    const findings = Array.from({ length: 3_000 }, (_, at) => aFinding({ id: `CVE-${at}` }));
    const comment = renderComment(aFailingReport(findings), { marker: MARKER });
    expect(comment.match(/^- \*\*🔶 High\*\* \[CVE[^\n]*in `/gm)).toHaveLength(50);
    expect(comment).toContain('2,950 more findings');
  });

  it('stays within the limit with 30,000 findings of every kind', () => {
    const findings = Array.from({ length: 30_000 }, (_, at) => {
      const change = { state: at % 3 === 0 ? 'new' : 'unchanged' } as const;
      const suppression = { rule: 'ignore[0]', reason: '🙂'.repeat(100) };
      return aFinding({ id: `CVE-${at}`, change, ...(at % 5 === 0 && { suppression }) });
    });
    const data = everythingOf('x', findings);
    const comment = renderComment(data, { marker: MARKER });
    expect(byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES);
    expect(comment).toContain('🔶\u00A08,000\u00A0high');
    expect(comment).toContain('5,950 more suppressed findings');
  });

  it.each(HOSTILE_TEXTS)('renders %j without injected elements, links or markers', async (text) => {
    const htmlOf = async (content: string) =>
      await renderMarkdown(renderComment(everythingOf(content), { marker: MARKER, job: content }));
    expect(elementsOf(await htmlOf(text))).toEqual(elementsOf(await htmlOf('x')));
  });
});

/** Returns a report in which the given text replaces every text from outside. */
function everythingOf(text: string, findings = hostileFindings(text)): ReportData {
  const [failing = aFinding()] = findings;
  const scan = aScan({
    source: { kind: 'image', name: text },
    findings,
    fixed: [aFinding({ title: text })],
    problems: [{ code: text, message: text, path: text }],
    comparison: { status: 'compared', base: { kind: 'image', name: text } },
    advisories: { name: text },
    imageChange: {
      from: { digest: text, packages: 1, layers: 1, base: text },
      to: { packages: 2, layers: 2 },
      newLayers: 1,
    },
    packageChanges: [
      {
        kind: 'upgraded',
        type: text,
        name: text,
        from: text,
        to: text,
        license: { from: text, to: text },
      },
    ],
    fixes: [
      {
        kind: 'update',
        title: `Update \`${text}\``,
        path: text,
        command: text,
        alternative: `\`${text}\``,
        packages: [],
        fixes: [failing.fingerprint],
        stays: [],
      },
    ],
  });
  const decision = aDecision({
    outcome: 'fail',
    subject: text,
    reasons: [
      aReason({ rule: 'licenses', message: text, acceptOne: `ignore: ${text}` }),
      aReason({ findings: [failing.fingerprint] }),
    ],
    policy: { from: 'base', path: text, branch: text, commit: 'a'.repeat(40), sha256: 'b' },
    afterMerge: { files: [text], changes: [text] },
    workflows: [text],
    compared: [{ ecosystem: text, packages: 2 }],
    expiring: [{ rule: text, id: text, owner: text, expires: text }],
  });
  const verified = aDecision({ action: 'verify', subject: text, summary: text });
  return aReport({ title: text, run: RUN, scans: [scan], decisions: [decision, verified] });
}

function hostileFindings(text: string): readonly Finding[] {
  const about = {
    ...aPackage(text, text),
    instruction: text,
    paths: [
      [text, text, text],
      [text, text],
    ],
  };
  const hostile = { title: text, fixed: [text], location: { path: text }, url: text };
  const suppression = { rule: text, reason: text, owner: text, expires: text };
  const fingerprint = (letter: string) => ({ fingerprint: letter.repeat(64) });
  return [
    aFinding({ ...hostile, id: text, package: about, ...fingerprint('a') }),
    aFinding({ ...hostile, id: text, package: about, ...fingerprint('b'), severity: 'low' }),
    aFinding({ ...hostile, id: text, package: about, ...fingerprint('c'), suppression }),
  ];
}

/** Returns the names of the elements in order, without code spans, which some texts cannot use. */
function elementsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z0-9]+)/g)]
    .map((found) => found[1] ?? '')
    .filter((name) => !name.endsWith('code'));
}
