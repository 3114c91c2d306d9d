import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles, namesOf } from '../../support/inventory.ts';

/** Locked by Bundler 2.6.7 from a private source. */
const LOCKFILE = ecosystemFixture('ruby/app/Gemfile.lock');
const GEMSPECS = {
  'app.gemspec': ecosystemFixture('ruby/app/app.gemspec'),
  'local/local.gemspec': ecosystemFixture('ruby/app/local/local.gemspec'),
};
const TREE = {
  'Gemfile.lock': LOCKFILE,
  Gemfile: ecosystemFixture('ruby/app/Gemfile'),
  ...GEMSPECS,
};

function scopesIn(files: Readonly<Record<string, string>>) {
  const { packages } = inventoryOfFiles(files);
  return packages.map(({ purl, scope, isDirect }) => {
    const [name] = purl.slice('pkg:gem/'.length).split('?vcs_url', 1);
    return `${name} ${scope}${isDirect === true ? ' direct' : ''}`;
  });
}

describe('a Bundler project', () => {
  it("lists gems with the scopes in the Gemfile and gemspec, without the project's own gems", () => {
    expect(scopesIn(TREE)).toEqual([
      'acme-both@1.0 runtime direct',
      'acme-core@1.2.3 runtime direct',
      'acme-dev@1.0 development direct',
      'acme-diff@0.1.0.pre1 runtime',
      'acme-git@0.9.0 runtime direct',
      'acme-log@1.4.0 runtime',
      'acme-native@2.0.0 runtime direct',
      'acme-native@2.0.0?platform=java runtime direct',
      'acme-native@2.0.0?platform=x86_64-linux runtime direct',
      'acme-specdev@1.0 development direct',
      'acme-test@3.0.0 development direct',
    ]);
  });

  it('lists its gems with the scope `unknown` if the Gemfile is too complex to parse', () => {
    const gemfile = `${TREE.Gemfile}\neval_gemfile 'more.rb'\n`;
    const scopes = inventoryOfFiles({ ...TREE, Gemfile: gemfile }).packages.map(
      ({ scope }) => scope,
    );
    expect(new Set(scopes)).toEqual(new Set(['unknown']));
  });

  it('lists the gems in a local path even if their gemspec is in a different folder', () => {
    const names = namesOf(inventoryOfFiles({ 'Gemfile.lock': LOCKFILE, 'x/local.gemspec': '' }));
    expect(names).toEqual(expect.arrayContaining(['app@7.0.0', 'local@0.1.0']));
  });

  it('is ignored inside an installed gem', () => {
    const path = 'vendor/bundle/ruby/3.3.0/gems/a-1.0.0/Gemfile.lock';
    const project = 'GEM\n  specs:\n    a (1.0.0)\n\nDEPENDENCIES\n  a\n';
    const files = { 'Gemfile.lock': project, [path]: LOCKFILE };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0']);
  });
});
