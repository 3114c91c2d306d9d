import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataError } from '../../../shared/errors/errors.ts';
import { readXml } from '../../../shared/sbom/read-xml.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('readXml', () => {
  it('reads elements, attributes, text and where they stand', () => {
    const text = [
      '<?xml version="1.0"?>',
      '<!-- <no/> -->',
      '<x:a xmlns:x="urn:1" b=\'&lt;1&#x41;&#66;\'>',
      '  one <![CDATA[&amp; <two>]]>',
      '  <c/><d >&amp;&quot;&#32;</d >',
      '</x:a>',
    ].join('\n');
    const root = readXml(text, 'x.xml');
    expect(root).toMatchObject({ name: 'a', text: 'one &amp; <two>', line: 3 });
    expect(root.attributes.get('b')).toBe('<1AB');
    expect(root.children).toMatchObject([
      { name: 'c', text: '', line: 5 },
      { name: 'd', text: '&" ', line: 5 },
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an entity that it does not know', '<a>&b;</a>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['a number that is no character', '<a>&#x110000;</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['two outermost elements', '<a/><b/>'],
    ['text outside', '<a/>b'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute given twice', '<a b="1" b="2"/>'],
    ['an attribute without an end', '<a b="1/>'],
    ['a comment without an end', '<a><!-- </a>'],
    ['CDATA outside', '<![CDATA[x]]><a/>'],
    ['nothing', ' '],
    ['an element without a name', '< a/>'],
  ])('refuses %s', (_what, text) => {
    expect(() => readXml(text, 'x.xml')).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'x.xml', line: 1 } }),
    );
  });

  it('refuses elements nested without end', () => {
    expect(() => readXml('<a>'.repeat(100_000), 'x.xml')).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });

  it('takes time in proportion to size', () => {
    const took = cpuMs(() => {
      readXml(`<a>${'<b c="d">&amp;\n</b>'.repeat(100_000)}</a>`, 'x.xml');
      expect(() => readXml('<'.repeat(200_000), 'x.xml')).toThrow();
      expect(() => readXml(`<a>${'&'.repeat(200_000)}</a>`, 'x.xml')).toThrow();
    });
    expect(took).toBeLessThan(10_000);
  });

  it('fails with a DataError alone, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '="',
      "'",
      '&',
      ';',
      '![CDATA[',
      '-->',
      '?',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          readXml(pieces.join(''), 'x.xml');
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
    );
  });
});
