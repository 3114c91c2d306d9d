import { expect, it } from '@jest/globals';
import { expressionTexts } from '../../../../shared/audit/workflow/expression-texts.ts';

it.each([
  ['', []],
  ['echo ${{ a.b }} and ${{c}}', [' a.b ', 'c']],
  ['${{ a }} ${{ without an end', [' a ']],
  ['${{ a ${{ b }}', [' a ${{ b ']],
  ['}} ${{ a\n}}', [' a\n']],
])('expressionTexts finds the expressions in %j', (text, expressions) => {
  expect(expressionTexts(text)).toEqual(expressions);
});

it('expressionTexts reads a megabyte without an end at once', () => {
  expect(expressionTexts('${{'.repeat(350_000))).toEqual([]);
});
