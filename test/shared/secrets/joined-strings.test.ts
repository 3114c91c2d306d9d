import { describe, expect, it } from '@jest/globals';
import { joinedParts } from '../../../shared/secrets/joined-strings.ts';

const LEFT = 'ghp_abcdefgh';
const RIGHT = 'ijklmnopqrst';

describe('joinedParts', () => {
  it.each([
    `"${LEFT}" + "${RIGHT}"`,
    `"${LEFT}" "${RIGHT}"`,
    `'${LEFT}' . '${RIGHT}'`,
    `"${LEFT}" .. "${RIGHT}"`,
    `"${LEFT}" & "${RIGHT}"`,
    `'${LEFT}' || '${RIGHT}'`,
    `"${LEFT}"\n    + "${RIGHT}"`,
    `"${LEFT}" \\\n  "${RIGHT}"`,
    `"${LEFT}"'${RIGHT}'`,
    `t=${LEFT}\\\n${RIGHT}`,
    `"ghp_" + "abcdefgh" + "${RIGHT}"`,
  ])('joins the strings in %j', (text) => {
    expect([...joinedParts(text)].map(({ decoded }) => decoded.replace(/^t=/, ''))).toEqual([
      LEFT + RIGHT,
    ]);
  });

  it.each([
    `"${LEFT}", "${RIGHT}"`,
    `"${LEFT} " + " ${RIGHT}"`,
    `a="${LEFT}" b="${RIGHT}"`,
    '"a" + "b"',
    '"" + ""',
  ])('finds nothing in %j', (text) => {
    expect([...joinedParts(text)]).toEqual([]);
  });

  it('gives the range from the first to the last string', () => {
    const text = `x("${LEFT}" + "${RIGHT}")`;
    const [part] = joinedParts(text);
    expect(text.slice(part?.start, part?.end)).toBe(`${LEFT}" + "${RIGHT}`);
  });
});
