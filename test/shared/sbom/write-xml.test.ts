import { describe, expect, it } from '@jest/globals';
import {
  element,
  listElement,
  originalText,
  renderXml,
  textElement,
  writableText,
} from '../../../shared/sbom/write-xml.ts';

describe('renderXml', () => {
  it('writes elements, attributes and text with all special characters escaped', () => {
    const root = element('a', { b: '<"&>', c: undefined }, [
      textElement('d', ' x\r\n]]> '),
      textElement('e', undefined),
      listElement('f', ['1', '2'], (item) => element('g', { item }, '')),
      listElement('h', undefined, () => undefined),
    ]);
    expect(renderXml(root)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<a b="&lt;&quot;&amp;&gt;">',
        '  <d>&#32;x&#13;&#10;]]&gt;&#32;</d>',
        '  <f>',
        '    <g item="1"/>',
        '    <g item="2"/>',
        '  </f>',
        '</a>',
        '',
      ].join('\n'),
    );
  });
});

describe('writableText', () => {
  it.each([
    ['a\u0000', 'a\ufffd0000'],
    ['\ud800', '\ufffdd800'],
    ['\ud83d\udca5', '\ud83d\udca5'],
    ['\ufffd', '\ufffdfffd'],
    ['\t\n', '\t\n'],
  ])('replaces %j with %j, which originalText converts back', (text, written) => {
    expect(writableText(text)).toBe(written);
    expect(originalText(written)).toBe(text);
  });
});
