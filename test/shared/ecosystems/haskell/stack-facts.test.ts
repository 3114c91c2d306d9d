import { expect, it } from '@jest/globals';
import {
  hackageFacts,
  locatedFacts,
  locationOf,
} from '../../../../shared/ecosystems/haskell/stack-facts.ts';

it.each([
  ['aeson-1.5.0.0', { name: 'aeson', version: '1.5.0.0' }],
  ['acme-missiles-0.3@sha256:2ba6,613', { name: 'acme-missiles', version: '0.3' }],
  ['text-1.2@rev:1', { name: 'text', version: '1.2' }],
  ['./vendor/x', undefined],
])('the Stack package parser converts the string %s to %j', (stated, facts) => {
  expect(hackageFacts(stated)).toEqual(facts);
});

it('the Stack package parser returns the name, version and location of a package from a Git commit', () => {
  const entry = { name: 'x', version: '1', git: 'https://git.example/x', commit: 'abc' };
  expect(locatedFacts(entry)).toMatchObject({
    name: 'x',
    version: '1',
    qualifiers: { vcs_url: 'git+https://git.example/x@abc' },
  });
  expect(locatedFacts({ name: 'x' })).toBeUndefined();
});

it.each([
  [{ github: 'o/r' }, 'https://github.com/o/r'],
  [{ archive: 'https://h/a.zip' }, 'https://h/a.zip'],
  [{ subdirs: [] }, undefined],
])('the Stack package parser converts the location %j to %s', (entry, place) => {
  expect(locationOf(entry)).toBe(place);
});
