import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const problemsOf = (text: string) => inventoryOfFiles({ '.bundle/config': text }).problems;

describe('.bundle/config', () => {
  it.each([
    'BUNDLE_PATH: "vendor/bundle"',
    'BUNDLE_GEMFILE: "Gemfile"',
    'BUNDLE_GEMFILE: gems.rb',
    "BUNDLE_GEMFILE: 'gemfiles/rails_7.gemfile'",
    'BUNDLE_LOCKFILE: "x/Gemfile.lock"',
  ])('with the content %j is accepted', (row) => {
    expect(problemsOf(`---\n${row}\n`)).toEqual([]);
  });

  it.each([
    ['BUNDLE_GEMFILE: "gemfiles/rails7"', 'rails7.lock'],
    ['BUNDLE_GEMFILE: Gemfile.next', 'Gemfile.next.lock'],
    ['BUNDLE_GEMFILE: next.rb', 'next.rb.lock'],
    ['BUNDLE_LOCKFILE: "x/my.lock"', 'my.lock'],
  ])('with the content %j is reported as a problem', (row, name) => {
    expect(problemsOf(`---\n${row}\n`)).toMatchObject([
      { code: 'not-found', message: expect.stringContaining(name), line: 2 },
    ]);
  });
});
