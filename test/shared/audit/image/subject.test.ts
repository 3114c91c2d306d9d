import { expect, it } from '@jest/globals';
import {
  isIn,
  isPart,
  isText,
  partHit,
  secretsIn,
  shownMode,
} from '../../../../shared/audit/image/subject.ts';
import { secretText } from '../../../support/secret-examples.ts';

const text = { path: 'config.Env.A', text: `A=${secretText('glpat-{A20}')}`, image: {} };
const file = { path: 'config.Env.A', text: '', image: { mode: '4755' } };
const image = { parts: new Map([[text.path, text]]), programs: [] };

it('isText, isIn and isPart distinguish configuration text from a file with the same path', () => {
  expect([isText(text), isText(file)]).toEqual([true, false]);
  expect([text, file].map((each) => isIn({ file: each, image }, 'config.Env'))).toEqual([
    true,
    false,
  ]);
  expect([text, file].map((each) => isPart({ file: each, image }, 'config.Env.A'))).toEqual([
    true,
    false,
  ]);
});

it('shownMode returns the mode bits of a file only if the file is visible in the image', () => {
  expect(shownMode(file)).toBe(0o4755);
  expect(shownMode(text)).toBeUndefined();
  expect(shownMode({ ...file, image: { mode: '4755', removedBy: '' } })).toBeUndefined();
});

it('partHit covers the entire text of a part, and secretsIn finds the secrets in that text', () => {
  expect(partHit(text, 'A', { variant: 'x' })).toMatchObject({
    at: { start: 0, end: text.text.length },
    variant: 'x',
  });
  expect(secretsIn({ file: text, image }).map(({ kind }) => kind)).toEqual(['gitlab-pat']);
});
