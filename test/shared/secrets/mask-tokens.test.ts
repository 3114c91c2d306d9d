import { expect, it } from '@jest/globals';
import { maskTokens } from '../../../shared/secrets/mask-tokens.ts';
import { secretText } from '../../support/secret-examples.ts';

const TOKEN = secretText('glpat-{A20}');

it.each([
  [
    `usr/share/documentation/${TOKEN}/configuration/a`,
    'usr/share/documentation/***/configuration/a',
  ],
  [`a/.wh.${TOKEN}`, 'a/.wh.***'],
  [`${TOKEN} and ${TOKEN}.`, '*** and ***.'],
  [`a-${TOKEN.slice(0, 15)}`, `a-${TOKEN.slice(0, 15)}`],
  ['usr/lib/x86_64-linux-gnu/libkeyutils.so.1.10', 'usr/lib/x86_64-linux-gnu/libkeyutils.so.1.10'],
])('maskTokens masks only the tokens in text (case %#)', (text, want) => {
  expect(maskTokens(text)).toBe(want);
});
