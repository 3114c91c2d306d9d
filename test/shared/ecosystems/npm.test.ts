import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../support/inventory.ts';
import { NPM_FORMATS } from '../../support/npm/lockfiles.ts';

const REGISTRY = 'https://registry.yarnpkg.com';
const TRUTH = { name: 'minimist', version: '1.2.5' };

/** URLs at which a registry serves minimist 1.2.5. */
const LIES: readonly string[] = [
  `${REGISTRY}/minimist/-/minimist-1.2.5.tgz`,
  `${REGISTRY}/minimist/-/minimist-1.2.5.tgz?minimist-1.2.8.tgz`,
  `${REGISTRY}/minimist/-/%6dinimist-1.2.5.tgz`,
  `${REGISTRY}/%6dinimist/-/minimist-1.2.5.tgz`,
  `${REGISTRY}/minimist/%2d/minimist-1.2.5.tgz`,
  `${REGISTRY}/minimist%2f-%2fminimist-1.2.5.tgz`,
  `${REGISTRY}/minimist/-/minimist-1.2%2e5.tgz`,
  `${REGISTRY}/x/-/../../minimist/-/minimist-1.2.5.tgz`,
  `${REGISTRY}/minimist/-/minimist-1.2.8.tgz/%2e%2e/minimist-1.2.5.tgz`,
  `HTTPS://registry.yarnpkg.com/minimist/-/minimist-1.2.5.tgz`,
  `https:\\\\registry.yarnpkg.com\\minimist\\-\\minimist-1.2.5.tgz`,
  ` ${REGISTRY}/minimist/-/minimist-1.2.5.tgz`,
  `${REGISTRY}//minimist/-/minimist-1.2.5.tgz`,
  `${REGISTRY}/minimist/-/minimist-1.2.5.tgz/`,
  `${REGISTRY}/archives/5.tgz`,
  'https://codeload.github.com/minimistjs/minimist/tar.gz/refs/tags/v1.2.5',
  'git+https://github.com/minimistjs/minimist.git#v1.2.5',
  'file:vendor/minimist-1.2.5.tgz',
];

describe.each(NPM_FORMATS)('the package name and version in $name', ({ project }) => {
  it.each(LIES)('do not take precedence over the download URL %s', (address) => {
    const inventory = inventoryOfFiles(project({ name: 'minimist', version: '1.2.8', address }));
    const isListed = namesOf(inventory).includes(`${TRUTH.name}@${TRUTH.version}`);
    expect({ isListed, problems: inventory.problems.length > 0 }).not.toEqual({
      isListed: false,
      problems: false,
    });
    // The stated package is never the only package that is reported.
    expect(inventory.problems).not.toEqual([]);
  });

  it('are accepted if they match the download URL', () => {
    const address = `${REGISTRY}/minimist/-/minimist-1.2.5.tgz`;
    const { packages, problems } = inventoryOfFiles(project({ ...TRUTH, address }));
    expect(packages.map(({ purl }) => purl)).toEqual(['pkg:npm/minimist@1.2.5']);
    expect(problems).toEqual([]);
  });
});
