import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlainXml, readXml } from '../../../shared/ecosystems/read-xml.ts';
import type { XmlElement } from '../../../shared/ecosystems/xml.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { cpuMs } from '../../support/cpu-time.ts';

function readFile(text: string): XmlElement {
  return readXml({ path: 'x.xml', bytes: Buffer.from(text) });
}

function readText(text: string): XmlElement {
  return readPlainXml(text, 'x.xml');
}

const READERS = [
  ['a project file', readFile],
  ['a document', readText],
] as const;

const ENTITIES = '<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]>';

describe.each(READERS)('the XML parser for %s', (_kind, read) => {
  it('returns elements, attributes, text and positions', () => {
    const text = [
      '<?xml version="1.0"?>',
      '<!-- <no/> -->',
      '<x:a xmlns:x="urn:1" b=\'&lt;1&#x41;&#66;\'>',
      '  one <![CDATA[&amp; <two>]]>',
      '  <c/><d >&amp;&quot;&#32;</d >',
      '</x:a>',
    ].join('\n');
    const root = read(text);
    expect(root).toMatchObject({ name: 'a', text: 'one &amp; <two>', line: 3 });
    expect(root.attributes).toMatchObject({ b: '<1AB' });
    expect(root.children).toMatchObject([
      { name: 'c', text: '', line: 5 },
      { name: 'd', text: '&" ', line: 5 },
    ]);
  });

  it.each(['\n', '\r\n'])('counts lines that end in %j', (end) => {
    const root = read(['<?xml version="1.0"?>', '<a', ' v="1">', '<b', '/>', '</a>'].join(end));
    expect([root.line, root.children[0]?.line]).toEqual([2, 4]);
  });

  it.each([
    [' \r\n\t1.10 \r\n ', '1.10'],
    ['\r\n &#32;a&#10;\r\n ', ' a\n'],
    ['\u00a0a\u00a0', '\u00a0a\u00a0'],
    ['&#32;', ' '],
    [' \n ', ''],
    ['1<!-- 2 -->3<?x y?>', '13'],
  ])('for the content %j, returns the text %j', (written, text) => {
    expect(read(`<a>${written}</a>`).text).toBe(text);
  });

  it('accepts names that every object has as properties', () => {
    const { attributes, children } = read('<a __proto__="1"><constructor/></a>');
    expect(Object.entries(attributes)).toEqual([['__proto__', '1']]);
    expect(children).toMatchObject([{ name: 'constructor' }]);
  });

  it.each([
    ['a bare ampersand', '<a>b & c</a>'],
    ['an invalid character reference', '<a>&#x110000;</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['a document that ends too early', '<a>'],
    ['an end tag without a start tag', '<a/></a>'],
    ['two root elements', '<a/><b/>'],
    ['text outside', '<a/>b'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute given twice', '<a b="1" b="2"/>'],
    ['an attribute given twice, first empty', '<a b="" b="2"/>'],
    ['an attribute without an end', '<a b="1/>'],
    ['an attribute that is not quoted', '<a b=1/>'],
    ['a comment without an end', '<a><!-- </a>'],
    ['a document type without an end', '<!DOCTYPE a [<!ENTITY b "<a/>">'],
    ['CDATA outside', '<![CDATA[x]]><a/>'],
    ['a control character', '<a>\u0001</a>'],
    ['nothing', ' '],
    ['an element without a name', '< a/>'],
    ['a name without an end', `<${'a'.repeat(5000)}`],
  ])('rejects %s', (_what, text) => {
    const place = { path: 'x.xml', line: 1 };
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'malformed', place }));
  });

  it('reports the line of invalid XML, and quotes only a short part of the text', () => {
    const wanted = {
      place: { path: 'x.xml', line: 3 },
      message: expect.stringMatching(/^.{1,200}$/),
    };
    expect(() => read(`<a>\n<b>\n</${'c'.repeat(5000)}></a>`)).toThrow(
      expect.objectContaining(wanted),
    );
  });

  it('rejects elements that are nested too deeply', () => {
    expect(() => read('<a>'.repeat(100_000))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });

  it('runs in linear time for malicious input', () => {
    const took = cpuMs(() => {
      read(`<a>${'<b c="d">&amp;\n</b>'.repeat(100_000)}</a>`);
      read(`<a>${' '.repeat(1_000_000)}&#32;<b/>${' '.repeat(1_000_000)}</a>`);
      read(`<a>${'&#32; '.repeat(200_000)}</a>`);
      read(`<a ${Array.from({ length: 50_000 }, (_, at) => `b${at}=""`).join(' ')}/>`);
      expect(() => read('<'.repeat(200_000))).toThrow();
      expect(() => read(`<a>${'&'.repeat(200_000)}</a>`)).toThrow();
      expect(() => read(`<a>${'&a'.repeat(200_000)}</a>`)).toThrow();
      expect(() => read(`<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(50_000)}`)).toThrow();
    });
    expect(took).toBeLessThan(10_000);
  });

  it('throws only DataErrors, regardless of the text', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '/', 'a', '="', "'", '&', ';', '![CDATA[', ']]>', '!--', '-->', '?', ' '],
      ...['!DOCTYPE ', '[', ']', '<a>', '</a>', '&#32;', '&#x', '\r', '\n', '\ud800', '\u0000'],
      ...['<?xml version="1.0"?>', 'xml ', '-'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          read(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an XML entity', () => {
  it('stays unchanged in a project file if no declaration defines it', () => {
    const root = readFile(
      '<!DOCTYPE a [<!-- x -->]><a v="&y;">&y;&nbsp;&constructor;&__proto__;</a>',
    );
    expect(root.text).toBe('&y;&nbsp;&constructor;&__proto__;');
    expect(root.attributes['v']).toBe('&y;');
  });

  it.each([
    `${ENTITIES}<a>&y;</a>`,
    '<!DOCTYPE a [<!ENTITY amp "x">]><a>&amp;</a>',
    '<!DOCTYPE a [<!ATTLIST b version CDATA "1">]><a><b/></a>',
    '<!DOCTYPE a [<!ENTITY % p SYSTEM "x"> %p;]><a/>',
    '<!DOCTYPE a SYSTEM "x.dtd"><a/>',
    '<!DOCTYPE a\nPUBLIC "-//x" "x.dtd"><a/>',
  ])('is rejected in a project file if the document type can define it: %s', (text) => {
    expect(() => readFile(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it.each([`${ENTITIES}<a>&y;</a>`, '<!DOCTYPE a><a/>', '<a>&nbsp;</a>', '<a>&constructor;</a>'])(
    'is rejected in any other document: %s',
    (text) => {
      expect(() => readText(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
    },
  );
});
