import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import { rangeByRules, yarnRules } from '../../../../shared/ecosystems/npm/yarn-rules.ts';

function rulesOf(resolutions: unknown, settings = '') {
  const files = new Map([
    ['app/package.json', JSON.stringify({ resolutions })],
    ['app/.yarnrc.yml', settings],
  ]);
  const fileAt = (path: string) => {
    const text = files.get(path);
    return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
  };
  const context: ParseContext = {
    sourceKind: 'directory',
    file: fileAt,
    named: () => [],
    os: undefined,
  };
  return yarnRules({ path: 'app/yarn.lock', bytes: Buffer.alloc(0) }, context);
}

describe('rangeByRules', () => {
  it.each([
    ['a', '2.0.0'],
    ['a@npm:^1.0.0', '2.0.0'],
    ['a@^1.0.0', '2.0.0'],
    ['a@^1.1.0', 'npm:^1.0.0'],
    ['@s/parent/a', '2.0.0'],
    ['@s/parent@npm:3.0.0/a', '2.0.0'],
    ['@s/parent@3.0.0/a@^1.0.0', '2.0.0'],
    ['@s/parent@npm:3.0.1/a', 'npm:^1.0.0'],
    ['other/a', 'npm:^1.0.0'],
    ['**/a', 'npm:^1.0.0'],
    ['other', 'npm:^1.0.0'],
  ])('for a resolution with the key %s, returns the range %s', (pattern, range) => {
    const rules = rulesOf({ [pattern]: '2.0.0' });
    expect(rangeByRules(rules, '@s/parent@npm:3.0.0', 'a', 'npm:^1.0.0')).toBe(range);
  });

  it('applies resolutions in the order of the manifest', () => {
    const rules = rulesOf({ 'p/a': '2.0.0', a: '3.0.0' });
    expect(rangeByRules(rules, 'p@npm:1.0.0', 'a', '*')).toBe('2.0.0');
    expect(rangeByRules(rules, 'q@npm:1.0.0', 'a', '*')).toBe('3.0.0');
  });
});

describe('Yarn catalogs', () => {
  const settings = 'catalog:\n  a: ^1.0.0\ncatalogs:\n  old:\n    a: ^0.9.0\n  bad: 7\n';

  it.each([
    ['catalog:', '^1.0.0'],
    ['catalog:old', '^0.9.0'],
    ['catalog:bad', 'catalog:bad'],
    ['catalog:none', 'catalog:none'],
  ])('replace %s with the range %s', (range, wanted) => {
    expect(rangeByRules(rulesOf({}, settings), 'app@workspace:.', 'a', range)).toBe(wanted);
  });

  it('apply even to a range that a resolution sets', () => {
    const rules = rulesOf({ a: 'catalog:old' }, settings);
    expect(rangeByRules(rules, 'p@npm:1.0.0', 'a', 'npm:^1.0.0')).toBe('^0.9.0');
  });

  it('are ignored if the settings cannot be read', () => {
    const rules = rulesOf({}, 'catalog: [');
    expect(rangeByRules(rules, 'app@workspace:.', 'a', 'catalog:')).toBe('catalog:');
  });
});
