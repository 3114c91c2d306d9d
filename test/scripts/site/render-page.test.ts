import { describe, expect, it } from '@jest/globals';
import { renderPage } from '../../../scripts/site/render-page.ts';

const targets = {
  pages: new Set(['README.md', 'docs/a.md', 'docs/b.md']),
  copied: ['docs/images'],
};

describe('renderPage', () => {
  it("assigns GitHub's IDs to headings, and returns the sections of the page", async () => {
    const page = await renderPage(
      '# One `two`\n\nText\n\n## More\n\n## More\n',
      'docs/a.md',
      targets,
    );
    expect(page.sections).toEqual([
      { id: 'one-two', title: 'One two', depth: 1, text: 'Text' },
      { id: 'more', title: 'More', depth: 2, text: '' },
      { id: 'more-1', title: 'More', depth: 2, text: '' },
    ]);
    expect(page.html).toContain('<h2 id="more-1">');
  });

  it.each([
    ['b.md#part', 'b.html#part'],
    ['../README.md', '../index.html'],
    ['#here', '#here'],
    ['images/x.png', 'images/x.png'],
    ['https://osv.dev', 'https://osv.dev'],
    ['../test/x.ts', 'https://github.com/assay-dev/assay/blob/main/test/x.ts'],
  ])('converts the link %s to %s', async (link, expected) => {
    const { html } = await renderPage(`[text](${link})`, 'docs/a.md', targets);
    expect(html).toBe(`<p><a href="${expected}">text</a></p>`);
  });

  it('keeps GitHub expressions in code', async () => {
    const { html } = await renderPage('`${{ github.token }}`', 'docs/a.md', targets);
    expect(html).toBe('<p><code>${{ github.token }}</code></p>');
  });
});
