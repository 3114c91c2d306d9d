import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

const pin = (location: string, state: object) => ({
  identity: 'mona.linkedlist',
  kind: 'remoteSourceControl',
  location,
  state,
});

const purlOf = (location: string, state: object) => {
  const text = JSON.stringify({ pins: [pin(location, state)], version: 3 });
  return inventoryOfFiles({ 'Package.resolved': text }).packages[0]?.purl;
};

describe('Package.resolved', () => {
  it.each([
    ['https://github.com/apple/swift-nio.git', 'pkg:swift/github.com/apple/swift-nio@2.0.0'],
    ['git@GitHub.com:apple/swift-nio.git', 'pkg:swift/github.com/apple/swift-nio@2.0.0'],
    ['ssh://git@gitlab.com:22/a/b/c', 'pkg:swift/gitlab.com/a/b/c@2.0.0'],
    ['', 'pkg:swift/mona/linkedlist@2.0.0'],
  ])('for the URL %j, lists the package %s', (location, purl) => {
    expect(purlOf(location, { version: '2.0.0', revision: 'abc' })).toBe(purl);
  });

  it('lists a package that is pinned to a branch with its commit', () => {
    expect(purlOf('https://github.com/a/b', { branch: 'main', revision: 'abc' })).toBe(
      'pkg:swift/github.com/a/b?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fa%2Fb%40abc',
    );
  });

  it('is read even if its format version is 1', () => {
    const pins = [
      {
        package: 'NIO',
        repositoryURL: 'https://github.com/apple/swift-nio',
        state: { version: '1' },
      },
    ];
    const text = JSON.stringify({ object: { pins }, version: 1 }, null, 2);
    const { packages } = inventoryOfFiles({ 'Package.resolved': text });
    expect(packages).toMatchObject([
      { name: 'github.com/apple/swift-nio', ecosystem: 'SwiftURL', locations: [{ line: 4 }] },
    ]);
  });

  it.each([
    ['this is no lockfile', 'malformed'],
    ['[]', 'malformed'],
    ['{"pins": []}', 'unsupported-version'],
    ['{"pins": [], "version": 4}', 'unsupported-version'],
    ['{"pins": [], "version": 1}', 'not-a-lockfile'],
    ['{"object": {"pins": []}, "version": 2}', 'not-a-lockfile'],
    ['{"pins": ["a"], "version": 2}', 'unread-line'],
    ['{"pins": [{"location": "https://a.b/c"}], "version": 2}', 'unread-line'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'Package.resolved': text })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'Package.resolved' }],
    });
  });

  it('is valid without pins', () => {
    const text = '{"pins": [], "version": 3}';
    expect(inventoryOfFiles({ 'Package.resolved': text }).problems).toEqual([]);
  });
});
