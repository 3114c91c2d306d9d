import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../../scripts/preview/render-markdown.ts';
import { message, text } from '../../../shared/report/block.ts';
import { markdownLine } from '../../../shared/report/markdown-block.ts';

describe('joined Markdown', () => {
  it.each([
    ['www`.evil.test|`', 'www<wbr>.evil.test&#124;'],
    ['https:`//evil.test|`', 'https&#58;<wbr>//evil.test&#124;'],
    [':smile`:|`', '&#58;<wbr>smile:&#124;'],
    ['`1|` is `a` or `b`.', '1&#124; is `a` or `b`.'],
    ['`a``b`', '`a`&#8203;`b`'],
  ])('is escaped as if all spans in %j were one string', (content, wanted) => {
    expect(markdownLine(message(content))).toBe(wanted);
  });

  it('does not contain an image if an exclamation mark precedes a link', () => {
    const line = markdownLine([text('no!'), text('label', 'https://osv.dev/x')]);
    expect(line).toBe('no!&#8203;[label](https://osv.dev/x)');
  });

  it('contains only code spans as markup, regardless of the message', async () => {
    const parts = fc.constantFrom(
      '`',
      '`|`',
      'www',
      '.a.b',
      'https:',
      '//a.b',
      '*',
      '1',
      '. ',
      '[',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 9 }), async (list) => {
        const html = await renderMarkdown(`- x${markdownLine(message(list.join('')))}\n`);
        expect(html.replace(/<\/?(?:ul|li|code)>/g, '')).not.toContain('<');
      }),
    );
  });
});
