import { describe, expect, it } from '@jest/globals';
import {
  ATTRIBUTE,
  elementsAt,
  readLocatedXml,
  readXml,
  textAt,
} from '../../../shared/ecosystems/xml.ts';
import { objectAt } from '../../../shared/json/guards.ts';

function read(text: string | Buffer) {
  return readXml({ path: 'a.xml', bytes: Buffer.from(text) });
}

describe('readXml', () => {
  it('keeps values as texts', () => {
    expect(read('<a v="1.10"><b>2.0</b></a>')).toEqual({
      a: { [`${ATTRIBUTE}v`]: '1.10', b: '2.0' },
    });
  });

  it('names the line of what is not XML', () => {
    expect(() => read('<a>\n<b></a>')).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'a.xml', line: 2 } }),
    );
  });

  it('does not replace entities that the document defines', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>';
    expect(JSON.stringify(read(bomb))).not.toContain('xxxx');
  });

  it('refuses elements nested without end', () => {
    expect(() => read('<a>'.repeat(5000) + '</a>'.repeat(5000))).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});

describe('elementsAt', () => {
  it('is a list, be there one or several', () => {
    const one = { '@v': '1' };
    expect(elementsAt({ a: one }, 'a')).toEqual([one]);
    expect(elementsAt({ a: [one, 'text', one] }, 'a')).toEqual([one, one]);
    expect(elementsAt({}, 'constructor')).toEqual([]);
  });
});

describe('textAt', () => {
  it.each([
    [{ a: ' x ' }, 'x'],
    [{ a: { '#text': 'x', '@v': '1' } }, 'x'],
    [{ a: 'a &lt; b &amp;amp; &quot;c&quot;' }, 'a < b &amp; "c"'],
    [{ a: '1&#46;0&#x2E;1' }, '1.0.1'],
    [{ a: '&x; &#0; &#1114112; &constructor;' }, '&x; &#0; &#1114112; &constructor;'],
    [{ a: '' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (holder, expected) => {
    expect(textAt(holder, 'a')).toBe(expected);
  });
});

describe('readLocatedXml', () => {
  it('says on which line an element starts, in whatever order it is asked', () => {
    const text = '<?xml version="1.0"?>\r\n<a>\r\n  <b v="1"/>\n  <b\n    v="2"/>\n</a>';
    const { root, lineOf } = readLocatedXml({ path: 'a.xml', bytes: Buffer.from(text) });
    const elements = elementsAt(objectAt(root, 'a') ?? {}, 'b');
    expect(elements.map(lineOf)).toEqual([3, 4]);
    expect(elements.toReversed().map(lineOf)).toEqual([4, 3]);
    expect(lineOf({})).toBeUndefined();
  });
});
