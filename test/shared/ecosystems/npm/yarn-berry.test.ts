import { expect, it } from '@jest/globals';
import { locatorFacts } from '../../../../shared/ecosystems/npm/yarn-berry.ts';

const ARCHIVE = 'https%3A%2F%2Fr.example%2Fa%2F-%2Fa-1.0.0.tgz';

it.each<[string, object]>([
  ['a@npm:1.0.0', { name: 'a', version: '1.0.0', place: undefined, isByPlace: false }],
  [`a@npm:1.0.0::__archiveUrl=${ARCHIVE}`, { place: 'https://r.example/a/-/a-1.0.0.tgz' }],
  ['a@patch:b@npm%3A2.0.0#./x.patch::version=1.0.0&hash=1', { name: 'b', version: '2.0.0' }],
  ['a@patch:a@patch%3Ab@npm%253A2.0.0%23y#x', { name: 'b', version: '2.0.0' }],
  [
    'a@https://h.example/a.tgz',
    { version: '9', place: 'https://h.example/a.tgz', isByPlace: true },
  ],
  ['a@file:./a#./a::hash=1', { place: 'file:./a', folder: 'file:./a#./a::hash=1', isLink: false }],
  ['a@link:./a::locator=x', { isLink: true }],
  ['a@portal:./a::locator=x', { isLink: true }],
])('locatorFacts parses the locator %s', (locator, facts) => {
  expect(locatorFacts(locator, '9')).toMatchObject(facts);
});

it.each([
  'a@npm:^1.0.0',
  'a@npm:latest',
  'a@npm:1.0.0::x=1',
  `a@npm:1.0.0::__archiveUrl=${ARCHIVE}&x=1`,
  'a@npm:1.0.0::__archiveUrl=%ff',
  'a@patch:b@npm%ff#x',
  `a@${'patch:a@'.repeat(9)}npm:1.0.0`,
  'a@1.0.0',
  'a',
  '',
])('locatorFacts returns undefined for the locator %j', (locator) => {
  expect(locatorFacts(locator, '9')).toBeUndefined();
});
