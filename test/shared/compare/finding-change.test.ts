import { describe, expect, it } from '@jest/globals';
import { changeOf, worseChange } from '../../../shared/compare/finding-change.ts';
import type { FindingChange } from '../../../shared/model/comparison.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { aFinding } from '../policy/builders.ts';

type Use = Partial<NonNullable<Finding['package']>>;

function used(use: Use, level?: NonNullable<Finding['reachability']>['level']): Finding {
  const about = { purl: 'pkg:npm/a@1.0.0', name: 'a', version: '1.0.0', ...use };
  const reachability = level === undefined ? undefined : { level, packages: [], linked: [] };
  return aFinding({ package: about, reachability });
}

describe('changeOf', () => {
  it.each<[string, Finding, Finding, FindingChange]>([
    ['the same use', used({}), used({}), { state: 'unchanged' }],
    [
      'a different version',
      used({ version: '0.9.0' }),
      used({}),
      { state: 'changed', from: '0.9.0' },
    ],
    [
      'a development dependency that is needed at run time',
      used({ scope: 'development' }),
      used({ scope: 'runtime' }),
      { state: 'changed', from: '1.0.0', why: 'scope', was: { scope: 'development' } },
    ],
    [
      'a package whose purpose was unknown',
      used({ scope: 'unknown' }),
      used({ scope: 'runtime' }),
      { state: 'changed', from: '1.0.0', was: { scope: 'unknown' } },
    ],
    [
      'a package that is now needed only for development',
      used({ scope: 'runtime' }),
      used({ scope: 'development' }),
      { state: 'unchanged' },
    ],
    [
      'a transitive dependency that is now direct',
      used({ isDirect: false }),
      used({ isDirect: true }),
      { state: 'changed', from: '1.0.0', was: { isDirect: false } },
    ],
    [
      'a direct dependency that is now transitive',
      used({ isDirect: true }),
      used({ isDirect: false }),
      { state: 'unchanged' },
    ],
    [
      'a function that is now in the program',
      used({}, 'not-linked'),
      used({}, 'linked'),
      { state: 'changed', from: '1.0.0', was: { reachability: 'not-linked' } },
    ],
    [
      'a function that is no longer in the program',
      used({}, 'linked'),
      used({}, 'not-linked'),
      { state: 'changed', from: '1.0.0', was: { reachability: 'linked' } },
    ],
    [
      'functions that are now known',
      used({}),
      used({}, 'linked'),
      { state: 'changed', from: '1.0.0', was: { reachability: 'unknown' } },
    ],
  ])('reports %s', (_, from, finding, wanted) => {
    expect(changeOf(from, finding)).toEqual(wanted);
  });

  it('reports a finding as new if the base does not have it on the same platform', () => {
    const on = (...platforms: readonly string[]) => ({ ...used({}), platforms });
    const both = on('linux/amd64', 'linux/arm64');
    expect(changeOf(on('linux/amd64'), both)).toEqual({ state: 'new' });
    expect(changeOf(both, on('linux/arm64'))).toEqual({ state: 'unchanged' });
    expect(changeOf(used({}), both)).toEqual({ state: 'unchanged' });
  });

  it('reports a finding as new if the base does not have it', () => {
    expect(changeOf(undefined, used({}))).toEqual({ state: 'new' });
  });
});

it('worseChange returns the more serious change, regardless of the argument order', () => {
  const inOrder: readonly FindingChange[] = [
    { state: 'new' },
    { state: 'changed', from: '1', why: 'scope', was: { scope: 'development' } },
    { state: 'changed', from: '1', was: { isDirect: false } },
    { state: 'changed', from: '1' },
    { state: 'unchanged' },
  ];
  for (const [at, worse] of inOrder.entries()) {
    expect(worseChange(undefined, worse)).toBe(worse);
    for (const milder of inOrder.slice(at)) {
      expect([worseChange(worse, milder), worseChange(milder, worse)]).toEqual([worse, worse]);
    }
  }
});
