import { describe, expect, it } from '@jest/globals';
import { code, note, strong, text } from '../../../shared/report/block.ts';
import { htmlBlock, htmlLine, listHtml } from '../../../shared/report/html-block.ts';

const HEAD = { title: 'A & B', isFolded: false, noun: 'row' };

describe('an HTML block', () => {
  it('consists of a table below its title', () => {
    const html = htmlBlock({ kind: 'table', ...HEAD, columns: ['<One>'], rows: [[[text('<a>')]]] });
    expect(html).toContain('<h2>A &amp; B</h2>');
    expect(html).toContain('<th scope="col">&lt;One&gt;</th>');
    expect(html).toContain('<td data-label="&lt;One&gt;">&lt;a&gt;</td>');
  });

  it('can be folded, and expands without a script', () => {
    const html = htmlBlock({ kind: 'list', ...HEAD, isFolded: true, items: [[text('a')]] });
    expect(html).toBe(
      '<details><summary>A &amp; B</summary>\n<ul>\n<li>a</li>\n</ul>\n</details>\n',
    );
  });

  it('renders each kind of span, with classes from a fixed set', () => {
    expect(
      htmlLine([
        text('t', 'https://osv.dev/x'),
        strong('s'),
        code(''),
        { as: 'code', text: 'a<b', boldFrom: 1 },
        note('n'),
        { as: 'severity', severity: 'low', label: '"><b>' },
        { as: 'severity', severity: 'low', label: 'Malware' },
      ]),
    ).toBe(
      '<a href="https://osv.dev/x" rel="noreferrer noopener">t</a><strong>s</strong><code>–</code><code>a<strong>&lt;b</strong></code>' +
        '<small>n</small><span class="severity low">&quot;&gt;&lt;b&gt;</span>' +
        '<span class="severity malware">Malware</span>',
    );
  });

  it('collapses a command with a label', () => {
    const command = { as: 'command', text: 'a && b' } as const;
    expect(htmlLine([command, { ...command, label: '<Command>' }])).toBe(
      '<br><code>a &amp;&amp; b</code><details><summary>&lt;Command&gt;</summary><code>a &amp;&amp; b</code></details>',
    );
  });

  it('escapes the items of a list', () => {
    expect(listHtml([[text('<')]])).toBe('<ul>\n<li>&lt;</li>\n</ul>\n');
  });
});
