import { describe, expect, it } from '@jest/globals';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { reportExamples } from '../../support/report-examples.ts';
import { aFailingReport, aFinding, aPackage, HOSTILE_TEXTS } from './a-report.ts';

describe('the HTML report', () => {
  it('of a failing run matches its snapshot', () => {
    const data = reportExamples().get('failing');
    const html = data === undefined ? '' : renderHtml(data);
    expect(html.slice(html.indexOf('<body>'))).toMatchSnapshot();
  });

  it.each([
    ['failing', 'fail'],
    ['failing and partial', 'fail'],
  ])('for the example %s has the color of the outcome %s', (name, wanted) => {
    const data = reportExamples().get(name);
    expect(data === undefined ? '' : renderHtml(data)).toContain(`<main class="${wanted}">`);
  });

  it('does not load resources, and contains only its own script and its data', () => {
    for (const data of reportExamples().values()) {
      const html = renderHtml(data);
      expect(html).not.toMatch(/<(link|img|iframe|object|form)\b|url\(|@import| style=| on\w+="/i);
      expect(html.match(/<script[^>]*>/g)).toEqual([
        '<script>',
        '<script type="application/json" id="data">',
      ]);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('embeds data that the script can read', () => {
    for (const data of reportExamples().values()) {
      const [, json = ''] = /id="data">(.*)<\/script>/.exec(renderHtml(data)) ?? [];
      expect(JSON.parse(json)).toHaveProperty('findings');
    }
  });

  it('marks the parts that the script replaces', () => {
    const html = renderHtml(aFailingReport([aFinding()]));
    expect([...html.matchAll(/data-replaced><h2>([^<]+)/g)].map(([, title]) => title)).toEqual([
      'Must be fixed',
      'What to do',
    ]);
  });

  it('can contain many thousands of findings', () => {
    const findings = Array.from({ length: 5_000 }, (_, at) => aFinding({ id: `CVE-${at}` }));
    const html = renderHtml(aFailingReport(findings));
    expect(html).toContain('3,000 more findings');
  });

  it.each(HOSTILE_TEXTS)('shows %j as text', (text) => {
    const data = aFailingReport([
      aFinding({
        id: text,
        title: text,
        fixed: [text],
        location: { path: text },
        url: text,
        package: aPackage(text, text),
      }),
    ]);
    const plain = aFailingReport([
      aFinding({
        id: 'x',
        title: 'y',
        fixed: ['x'],
        location: { path: 'x' },
        url: 'x',
        package: aPackage('x', 'x'),
      }),
    ]);
    // A title equal to the id is not repeated.
    const wanted = elementsOf(renderHtml(plain)).filter((name) => !name.endsWith('small'));
    expect(elementsOf(renderHtml(data)).filter((name) => !name.endsWith('small'))).toEqual(wanted);
  });
});

function elementsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z0-9]+)/g)].map((found) => found[1] ?? '');
}
