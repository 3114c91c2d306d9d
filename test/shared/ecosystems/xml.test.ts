import { describe, expect, it } from '@jest/globals';
import { readXml } from '../../../shared/ecosystems/read-xml.ts';
import {
  attributeAt,
  elementAt,
  elementsAt,
  isStructured,
  textAt,
} from '../../../shared/ecosystems/xml.ts';

function read(text: string) {
  return readXml({ path: 'a.xml', bytes: Buffer.from(text) });
}

describe('elementsAt', () => {
  it('returns the elements with the given name that have attributes or child elements', () => {
    const root = read('<r><a v="1"/><b v="2"/><a>text</a><a/><a><c/></a></r>');
    expect(elementsAt(root, 'a')).toMatchObject([
      { attributes: { v: '1' } },
      { children: [{ name: 'c' }] },
    ]);
    expect(elementsAt(root, 'constructor')).toEqual([]);
  });
});

describe('elementAt', () => {
  it('returns the element with the given name, if only one has attributes or child elements', () => {
    expect(elementAt(read('<r><a v="1"/></r>'), 'a')).toMatchObject({ attributes: { v: '1' } });
  });

  it.each(['<r/>', '<r><a/></r>', '<r><a>text</a></r>', '<r><a v="1"/><a v="2"/></r>'])(
    'returns undefined for the document %s',
    (text) => {
      expect(elementAt(read(text), 'a')).toBeUndefined();
    },
  );
});

describe('isStructured', () => {
  it.each([
    ['<a/>', false],
    ['<a>b</a>', false],
    ['<a b=""/>', true],
    ['<a><b/></a>', true],
  ])('for the element %s, returns %s', (text, expected) => {
    expect(isStructured(read(text))).toBe(expected);
  });
});

describe('textAt', () => {
  it.each([
    ['<a> x </a>', 'x'],
    ['<a v="1">x</a>', 'x'],
    ['<a>a &lt; b &amp;amp; &quot;c&quot;</a>', 'a < b &amp; "c"'],
    ['<a>1&#46;0&#x2E;1</a>', '1.0.1'],
    ['<a>1<!-- 2 -->3</a>', '13'],
    ['<a></a>', undefined],
    ['<a>x</a><a>y</a>', undefined],
    ['', undefined],
  ])('for the element %s, returns the text %s', (content, expected) => {
    expect(textAt(read(`<r>${content}</r>`), 'a')).toBe(expected);
  });
});

describe('attributeAt', () => {
  it.each([
    ['<r v=" 1.10 "/>', '1.10'],
    ['<r v=""/>', undefined],
    ['<r/>', undefined],
  ])('for the element %s, returns the value %s', (text, expected) => {
    expect(attributeAt(read(text), 'v')).toBe(expected);
    expect(attributeAt(read(text), 'constructor')).toBeUndefined();
  });
});
