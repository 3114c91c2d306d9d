import { expect, it } from '@jest/globals';
import { openNameSearch } from '../../../shared/secrets/name-search.ts';
import { secretText } from '../../support/secret-examples.ts';

it('openNameSearch returns a search that reports each token only once', () => {
  const search = openNameSearch();
  const folder = `a/${secretText('glpat-{A20}')}`;
  expect([folder, `${folder}/b`, 'c'].map((name) => search(name).length)).toEqual([1, 0, 0]);
  expect(search(`${folder}/${secretText('glpat-{A20}', 2)}`)).toHaveLength(1);
});
