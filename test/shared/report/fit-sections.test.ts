import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byteLength, fitSections, type Section } from '../../../shared/report/fit-sections.ts';

function aSection(name: string, count: number, maxRows?: number): Section {
  return {
    open: `<${name}>`,
    rows: Array.from({ length: count }, (_, at) => `${name}${at};`),
    close: `</${name}>`,
    more: (left) => `(${left} more)`,
    maxRows,
  };
}

describe('fitSections', () => {
  it('omits nothing if all sections fit', () => {
    expect(fitSections('H', [aSection('a', 2)], 'F', 1_000)).toBe('H<a>a0;a1;</a>F');
  });

  it('counts the omitted rows', () => {
    expect(fitSections('', [aSection('a', 3, 1)], '', 1_000)).toBe('<a>a0;(2 more)</a>');
  });

  it('shows the first rows of every section before all rows of a single section', () => {
    const text = fitSections('', [aSection('a', 2_000), aSection('b', 30)], '', 1_000);
    expect(text).toContain('b19;');
    expect(text).not.toContain('a1999;');
  });

  it('counts the omitted sections', () => {
    const many = Array.from({ length: 50 }, (_, at) => aSection(`s${at}`, 0));
    expect(fitSections('', many, '', 200)).toMatch(/\d+ more sections not shown/);
  });

  it('counts bytes, not characters', () => {
    expect(byteLength('é🙂')).toBe(6);
  });

  it('never exceeds the limit, and counts omitted rows exactly, regardless of their content', () => {
    const rows = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 60 });
    const budget = fc.integer({ min: 400, max: 4_000 });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), budget, (all, maxBytes) => {
        const sections = all.map((each) => ({
          open: '[',
          rows: each.map((row) => `\u0001${row.replaceAll(/[\u0001-\u0003]/g, '')}`),
          close: ']',
          more: (left: number) => `\u0002${left}\u0003`,
        }));
        const text = fitSections('head', sections, 'foot', maxBytes);
        const shown = text.split('\u0001').length - 1;
        const left = [...text.matchAll(/\u0002(\d+)\u0003/g)].map((found) => Number(found[1]));
        expect(byteLength(text)).toBeLessThanOrEqual(maxBytes);
        expect(shown + left.reduce((sum, each) => sum + each, 0)).toBe(all.flat().length);
      }),
    );
  });
});
