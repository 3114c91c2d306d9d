import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../../scripts/preview/render-markdown.ts';
import {
  escapeInCode,
  escapeMarkdown,
  markdownCode,
  markdownLink,
  withoutElements,
} from '../../../shared/report/escape-markdown.ts';
import { visibleText } from '../../../shared/text/visible-text.ts';
import { anyText } from '../../support/any-text.ts';
import { HOSTILE_TEXTS } from './a-report.ts';

/** Generates any text, mostly from characters with a special meaning. */
const markdown = fc.oneof(
  anyText({ maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'`*_[]()<>!|\\#@&;:/.-+~$^"\' \n\raw1'), maxLength: 40 }),
);

describe('escaped Markdown', () => {
  it.each(HOSTILE_TEXTS)('renders %j literally in a table', async (text) => {
    expect(await cellOf(escapeMarkdown(text))).toBe(shown(text));
  });

  it.each(HOSTILE_TEXTS)('renders %j literally in a list', async (text) => {
    expect(await itemOf(escapeMarkdown(text))).toBe(shown(text));
  });

  it('renders any text literally', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        expect(await cellOf(`x${escapeMarkdown(text)}x`)).toBe(shown(`x${text}x`));
      }),
    );
  });

  it('renders any text literally in a code element', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const cell = await cellOf(`<code>x${escapeInCode(text)}<b>x</b></code>`);
        const own = cell;
        expect(own).toBe(`${visibleText(`x${text}`)}(an element)b>x(an element)/b>`);
      }),
    );
  });

  it.each(['https://evil.test/x', 'www.evil.test', 'me@evil.test', ...HOSTILE_TEXTS])(
    'renders %j literally in a code element',
    async (text) => {
      const cell = await cellOf(`<code>${escapeInCode(`x ${text} x`)}</code>`);
      expect(cell).toBe(visibleText(`x ${text} x`));
    },
  );

  it('does not create mentions, references or emoji on GitHub', () => {
    expect(escapeMarkdown('@octocat #12 GH-1 :tada:')).toBe(
      '&#64;<wbr>octocat &#35;<wbr>12 GH<wbr>-1 &#58;<wbr>tada:',
    );
  });
});

it('Markdown for SARIF files contains zero-width spaces instead of elements', () => {
  expect(withoutElements(escapeMarkdown('@octocat <wbr>'))).toBe(
    '&#64;&#8203;octocat &#60;wbr&#62;',
  );
});

it.each(['https://osv.dev/CVE-2021-23337', 'CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'])(
  '%s can be copied from rendered Markdown',
  async (text) => {
    const html = await renderMarkdown(escapeMarkdown(text));
    expect(html.replace(/<[^>]*>/g, '').trim()).toBe(text);
  },
);

describe('a code span', () => {
  it.each(HOSTILE_TEXTS)('contains only %j', async (text) => {
    expect((await cellOf(markdownCode(text))).trim()).toBe(shown(text).trim());
  });

  it('contains only its source text', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const cell = await cellOf(`x ${markdownCode(text)} x`);
        const wanted = shown(text.trim()) === '' ? '–' : shown(text.trim());
        // Markdown removes one space at each end of a code span.
        expect(cell.replace(/ +/g, ' ')).toBe(`x ${wanted} x`.replace(/ +/g, ' '));
      }),
    );
  });
});

describe('a Markdown link', () => {
  it('leads to its original URL', async () => {
    const html = await renderMarkdown(markdownLink('label', 'https://osv.dev/a?b=1&copy=2'));
    expect(html).toContain('href="https://osv.dev/a?b=1&#x26;copy=2"');
  });

  it.each([
    ['https://github.com/urllib3/urllib3/issues/1510', true],
    ['https://github.com/matrix-org/synapse/pull/16360#x', true],
    ['https://github.com/o/r/security/advisories/GHSA-1', false],
    ['https://ghe.example/o/r/issues/1', false],
  ])('to %s does not notify anyone', (url, isQuiet) => {
    const wanted = isQuiet ? url.replace('//', '//redirect.') : url;
    expect(markdownLink('label', url)).toBe(`[label](${wanted})`);
  });

  it.each(['javascript:alert(1)', 'http://osv.dev', 'https://a:b@osv.dev', 'x', 'https://'])(
    'to %s is replaced by its label',
    (url) => {
      expect(markdownLink('label', url)).toBe('label');
    },
  );

  it.each(['https://e.example/)](x)', 'https://e.example/a b', 'https://e.example/?`|<b>"\'\\'])(
    'to %s remains a single link',
    async (url) => {
      const html = await renderMarkdown(`| h |\n| - |\n| ${markdownLink('label', url)} |\n`);
      expect(html.match(/<a href="[^"]*">label<\/a>/g)).toHaveLength(1);
      expect(html.match(/<td/g)).toHaveLength(1);
    },
  );
});

/** Returns the text of the only cell. Throws if the cell has any element except a code span. */
async function cellOf(markdown: string): Promise<string> {
  const html = await renderMarkdown(`| h |\n| :-- |\n| ${markdown} |\n`);
  const cell =
    /^<table>\n<thead>\n<tr>\n<th align="left">h<\/th>\n<\/tr>\n<\/thead>\n<tbody>\n<tr>\n<td align="left">([\s\S]*)<\/td>\n<\/tr>\n<\/tbody>\n<\/table>$/.exec(
      html,
    );
  return textOf(cell?.[1] ?? `not one cell: ${html}`);
}

async function itemOf(markdown: string): Promise<string> {
  const html = await renderMarkdown(`- ${markdown}\n`);
  const item = /^<ul>\n<li>([\s\S]*)<\/li>\n<\/ul>$/.exec(html);
  return textOf(item?.[1] ?? `not one item: ${html}`);
}

/** Removes our elements for line breaks. Any remaining markup comes from the text itself. */
function textOf(html: string): string {
  return html
    .replace(/^<code>([\s\S]*)<\/code>$/, '$1')
    .replace(/(?<=^x )<code>([\s\S]*)<\/code>(?= x$)/, '$1')
    .replace(/&#x3C;/g, '\uE000')
    .replaceAll('<wbr>', '')
    .replace(/</g, '(an element)')
    .replaceAll('\uE000', '<')
    .replaceAll('&#x26;', '&');
}

/** Markdown strips spaces at the ends of a cell. */
function shown(text: string): string {
  return visibleText(text).trim();
}
