import { describe, expect, it } from '@jest/globals';
import { BREAK, code, id, note, strong, text } from '../../../shared/report/block.ts';
import { markdownLine, markdownSection } from '../../../shared/report/markdown-block.ts';

const HEAD = { title: 'A | B', isFolded: false, noun: 'row' };

describe('a block in Markdown', () => {
  it('consists of a table below its title', () => {
    const section = markdownSection({
      kind: 'table',
      ...HEAD,
      columns: ['One', 'Two'],
      rows: [[[text('a')], [code('b')]]],
    });
    expect(section.open + section.rows.join('') + section.close).toBe(
      '\n#### A &#124; B\n\n| One | Two |\n| :-- | :-- |\n| a | `b` |\n',
    );
    expect(section.more(3)).toContain('3 more rows');
  });

  it('can be a list', () => {
    const section = markdownSection({ kind: 'list', ...HEAD, items: [[text('a')]] });
    expect(section.rows).toEqual(['- a\n']);
    expect(section.more(1)).toContain('1 more row');
  });

  it('has no heading if it has no title', () => {
    expect(markdownSection({ kind: 'list', ...HEAD, title: '', items: [[text('a')]] }).open).toBe(
      '\n',
    );
  });

  it('can be folded below its title', () => {
    const section = markdownSection({
      kind: 'list',
      ...HEAD,
      isFolded: true,
      items: [[text('a')]],
    });
    expect(section.open).toBe('\n<details><summary>A &#124; B</summary>\n\n');
    expect(section.close).toBe('\n</details>\n');
  });

  it('renders each kind of span', () => {
    expect(
      markdownLine([
        text('t', 'https://osv.dev/x'),
        strong('s'),
        code('c', 'https://osv.dev/y'),
        { as: 'code', text: 'head-tail', boldFrom: 5 },
        note('n'),
        note('l', 'https://osv.dev/z'),
        id('CVE-1-2', 'https://osv.dev/CVE-1-2'),
        BREAK,
        { as: 'command', text: 'npm ci' },
        { as: 'severity', severity: 'critical', label: 'Critical' },
        { as: 'severity', severity: 'low', label: 'Low' },
        { as: 'severity', severity: 'low', label: 'Malware' },
      ]),
    ).toBe(
      '[t](https://osv.dev/x)**s**[`c`](https://osv.dev/y)<code>head-<b>tail</b></code><br><sub>n</sub><br><sub>[l](https://osv.dev/z)</sub>' +
        '[CVE-1-2](https://osv.dev/CVE-1-2)<br><br>`npm ci`**🔺 Critical**🔵 Low**👾 Malware**',
    );
  });
});
