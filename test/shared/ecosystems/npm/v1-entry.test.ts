import { describe, expect, it } from '@jest/globals';
import { type Lines, readEntry } from '../../../../shared/ecosystems/npm/v1-entry.ts';
import type { Problem } from '../../../../shared/model/inventory.ts';
import type { Package } from '../../../../shared/model/package.ts';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const PLACE = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';

function read(value: Readonly<Record<string, string>>, listed: Pick<Package, 'name' | 'version'>) {
  const problems: Problem[] = [];
  const isListed: Parameters<typeof readEntry>[1]['isListed'] = ({ name, version }) =>
    name === listed.name && version === listed.version;
  let searches = 0;
  const lines: Lines = () => {
    searches++;
    return { line: 7, members: new Map() };
  };
  const file = { path: 'package-lock.json', bytes: Buffer.from('') };
  const entry = readEntry(
    { key: 'a', value, lines, isDirect: undefined },
    { file, isListed, problems },
  );
  return { entry, problems, searches };
}

describe('an entry in the version 1 part of a lockfile', () => {
  it('is read without a search for its line number if the newer part of the lockfile lists the package', () => {
    const { entry, searches } = read({ version: '1.0.0' }, { name: 'a', version: '1.0.0' });
    expect(entry.isListed).toBe(true);
    expect(searches).toBe(0);
    expect(entry.found()?.purl).toBe('pkg:npm/a@1.0.0');
  });

  it('has a line number if the newer part of the lockfile does not list the package', () => {
    const { entry } = read({ version: '1.0.0' }, { name: 'a', version: '2.0.0' });
    expect(entry.isListed).toBe(false);
    expect(entry.found()?.locations).toMatchObject([{ line: 7 }]);
  });

  it('is reported as a problem if its URL is for another package, even if the newer part lists that package', () => {
    const { problems } = read(
      { version: '9.0.0', resolved: PLACE },
      { name: 'a', version: '1.0.0' },
    );
    expect(problems).toMatchObject([{ code: 'contradiction', line: 7 }]);
  });
});

it('a package that is only in the version 1 part of a lockfile can depend on packages that are in both parts', () => {
  const text = JSON.stringify({
    lockfileVersion: 2,
    packages: { 'node_modules/b': { version: '1.0.0' } },
    dependencies: { a: { version: '1.0.0', requires: { b: '1' } }, b: { version: '1.0.0' } },
  });
  const found = inventoryOfFiles({ 'package-lock.json': text });
  expect(namesOf(found)).toEqual(['a@1.0.0', 'b@1.0.0']);
  expect(packageNamed(found, 'a').dependsOn).toEqual(['pkg:npm/b@1.0.0']);
  expect(found.problems).toMatchObject([{ code: 'contradiction' }]);
});
