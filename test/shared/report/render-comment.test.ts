import { describe, expect, it } from '@jest/globals';
import { previewExamples } from '../../../scripts/preview/examples.ts';
import { renderMarkdown } from '../../../scripts/preview/render-markdown.ts';
import { byteLength } from '../../../shared/report/fit-sections.ts';
import { MAX_COMMENT_BYTES, renderComment } from '../../../shared/report/render-comment.ts';
import { aFailingReport, aFinding, aPackage, HOSTILE_TEXTS } from './a-report.ts';

const MARKER = '<!-- assay:comment:test -->';

describe('the comment on a pull request', () => {
  it.each([...previewExamples()])('for the example %s matches its snapshot', (_name, data) => {
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

  it('stays within the limit with the longest hostile names', () => {
    const long = '$'.repeat(100_000);
    const findings = Array.from({ length: 300 }, (_, at) =>
      aFinding({ id: `${at}${long}`, title: long, package: aPackage(long, long), fixed: [long] }),
    );
    const comment = renderComment(aFailingReport(findings), { marker: MARKER });
    expect(byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES);
  });

  it('counts exactly the omitted rows', () => {
    const findings = Array.from({ length: 3_000 }, (_, at) => aFinding({ id: `CVE-${at}` }));
    const comment = renderComment(aFailingReport(findings), { marker: MARKER });
    expect(comment.match(/^\| \*\*High\*\*/gm)).toHaveLength(10);
    expect(comment).toContain('2,990 more findings');
  });

  it.each(HOSTILE_TEXTS)('renders %j without injected elements, links or markers', async (text) => {
    const hostile = { id: text, title: text, fixed: [text], location: { path: text } };
    const data = aFailingReport([
      aFinding({ ...hostile, url: text, package: aPackage(text, text) }),
    ]);
    const plain = aFailingReport([
      aFinding({
        id: 'x',
        title: 'x',
        fixed: ['x'],
        location: { path: 'x' },
        url: 'x',
        package: aPackage('x', 'x'),
      }),
    ]);
    const html = await renderMarkdown(renderComment(data, { marker: MARKER }));
    const wanted = await renderMarkdown(renderComment(plain, { marker: MARKER }));
    expect(elementsOf(html)).toEqual(elementsOf(wanted));
  });
});

/** Returns the names of the elements in order, without code spans, which some texts cannot use. */
function elementsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z0-9]+)/g)]
    .map((found) => found[1] ?? '')
    .filter((name) => !name.endsWith('code'));
}
