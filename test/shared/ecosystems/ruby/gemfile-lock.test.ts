import { describe, expect, it } from '@jest/globals';
import {
  inventoryOfFiles,
  namesOf,
  otherProblems,
  packageNamed,
} from '../../../support/inventory.ts';

const SHA256 = 'bc5dd2abb727a5319567b7a813e6a2e7318c39f4f487cfe6c89c6f9c7d25197d';

const LOCKFILE = `GIT
  remote: https://example.com/g.git
  revision: 1234
  specs:
    g (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    a (1.0.0)
      b (>= 1, < 3)
    b (2.0.0)
    nokogiri (1.15.0-x86_64-linux)

PLATFORMS
  ruby

DEPENDENCIES
  a (~> 1.0)
  g!

CHECKSUMS
  a (1.0.0)
  nokogiri (1.15.0-x86_64-linux) sha256=${SHA256}

BUNDLED WITH
   2.4.0
`;

describe('Gemfile.lock', () => {
  const inventory = inventoryOfFiles({ 'Gemfile.lock': LOCKFILE });

  it('lists the gems from every source', () => {
    expect(namesOf(inventory)).toEqual(['a@1.0.0', 'b@2.0.0', 'g@0.1.0', 'nokogiri@1.15.0']);
  });

  it.each([
    ['a', { isDirect: true, dependsOn: ['pkg:gem/b@2.0.0'], scope: 'unknown' }],
    ['b', { isDirect: false, locations: [{ path: 'Gemfile.lock', line: 12 }] }],
    [
      'g',
      {
        purl: 'pkg:gem/g@0.1.0?vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fg.git%401234',
        isDirect: true,
        downloadUrl: 'https://example.com/g.git',
      },
    ],
    [
      'nokogiri',
      {
        purl: 'pkg:gem/nokogiri@1.15.0?platform=x86_64-linux',
        hashes: [{ algorithm: 'sha256', value: SHA256 }],
      },
    ],
  ])('lists the gem %s with its data', (name, facts) => {
    expect(packageNamed(inventory, name)).toMatchObject(facts);
  });

  it('is read even if its Gemfile has a different name', () => {
    const files = {
      'gemfiles/rails_7.gemfile.lock': LOCKFILE,
      'gemfiles/rails_7.gemfile': 'gem "a"\ngroup :test do\n  gem "g"\nend\n',
    };
    const others = inventoryOfFiles(files);
    expect(packageNamed(others, 'g').scope).toBe('development');
    expect(packageNamed(others, 'a').scope).toBe('runtime');
  });

  it('is read even if it starts with a byte order mark', () => {
    expect(namesOf(inventoryOfFiles({ 'Gemfile.lock': `\ufeff${LOCKFILE}` }))).toHaveLength(4);
  });

  it.each(['', 'this is no lockfile\n', LOCKFILE.replace('DEPENDENCIES', 'NEEDS')])(
    'is rejected if it has no DEPENDENCIES section',
    (text) => {
      expect(inventoryOfFiles({ 'Gemfile.lock': text }).problems).toMatchObject([
        { code: 'not-a-lockfile', path: 'Gemfile.lock' },
      ]);
    },
  );

  it('is reported as a problem if it contains rows that Bundler ignores', () => {
    const text = LOCKFILE.replace('GEM\n', 'GEM \n').replace('    b (2.0.0)', '    b (2.0.0) ');
    expect(inventoryOfFiles({ 'Gemfile.lock': text }).problems).toMatchObject([
      { code: 'contradiction', path: 'Gemfile.lock' },
      { code: 'unread-line', path: 'Gemfile.lock', line: 7 },
    ]);
  });

  it('is reported as a problem if it contains no version for a declared gem', () => {
    const text = LOCKFILE.replace('    a (1.0.0)\n      b (>= 1, < 3)\n', '');
    expect(inventoryOfFiles({ 'Gemfile.lock': text }).problems).toMatchObject([
      {
        code: 'contradiction',
        message: 'the lockfile contains no version for 1 gem: a. Fix: run `bundle lock`',
      },
    ]);
  });

  it.each([
    ['gem "a", platforms: :mswin\n', 0],
    ['gem "a"\n', 1],
  ])('without a version for a gem next to the Gemfile %j causes %d problems', (gemfile, count) => {
    const text = LOCKFILE.replace('    a (1.0.0)\n      b (>= 1, < 3)\n', '');
    const files = { 'Gemfile.lock': text, Gemfile: gemfile };
    expect(otherProblems(inventoryOfFiles(files))).toHaveLength(count);
  });

  it('is reported as a problem if it contains no version for any gem, regardless of the Gemfile', () => {
    const files = { 'Gemfile.lock': 'DEPENDENCIES\n  a\n', Gemfile: 'gem "a", platforms: :ruby\n' };
    expect(otherProblems(inventoryOfFiles(files))).toHaveLength(1);
  });

  it('is reported as a problem if the Gemfile sets a different lockfile', () => {
    const files = { 'Gemfile.lock': LOCKFILE, Gemfile: 'lockfile "x.lock"\ngem "a"\ngem "g"\n' };
    expect(inventoryOfFiles(files).problems).toMatchObject([
      { code: 'contradiction', path: 'Gemfile.lock' },
    ]);
  });

  it('is reported as a problem if it has no entry for a gem that another gem needs', () => {
    const without = LOCKFILE.replace('    b (2.0.0)\n', '');
    expect(inventoryOfFiles({ 'Gemfile.lock': without }).problems).toMatchObject([
      { code: 'malformed', line: 10, message: expect.stringContaining('needs b,') },
    ]);
    const withBundler = without.replace('      b (>= 1, < 3)', '      bundler (>= 2)');
    expect(inventoryOfFiles({ 'Gemfile.lock': withBundler }).problems).toEqual([]);
  });
});
