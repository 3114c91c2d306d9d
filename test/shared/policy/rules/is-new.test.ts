import { describe, expect, it } from '@jest/globals';
import type { FindingChange } from '../../../../shared/model/comparison.ts';
import { isNewFor } from '../../../../shared/policy/rules/is-new.ts';
import { aFinding } from '../builders.ts';

const changed = (was: FindingChange['was'], why?: 'scope') =>
  aFinding({ change: { state: 'changed', from: '1.0.0', why, was } });

describe('a finding counts as new', () => {
  it('if it was not compared, is not in the base, or is in the base only for development', () => {
    const states = [undefined, { state: 'new' }, { state: 'changed', why: 'scope' }] as const;
    for (const change of states) expect(isNewFor(aFinding({ change }), {})).toBe(true);
    expect(isNewFor(aFinding({ change: { state: 'unchanged' } }), {})).toBe(false);
  });

  it('if `scopes` did not count it in the base', () => {
    const finding = changed({ scope: 'development' });
    expect(isNewFor(finding, { scopes: ['runtime'] })).toBe(true);
    expect(isNewFor(finding, {})).toBe(true);
    expect(isNewFor(finding, { scopes: ['runtime', 'development'] })).toBe(false);
  });

  it('if `only-direct` did not count it in the base', () => {
    expect(isNewFor(changed({ isDirect: false }), { onlyDirect: true })).toBe(true);
    expect(isNewFor(changed({ isDirect: false }), {})).toBe(false);
  });

  it('if `reachability: excuse` suppressed it in the base', () => {
    const finding = changed({ reachability: 'not-linked' });
    expect(isNewFor(finding, { reachability: 'excuse' })).toBe(true);
    expect(isNewFor(finding, { reachability: 'ignore' })).toBe(false);
    expect(isNewFor(changed({ reachability: 'linked' }), { reachability: 'excuse' })).toBe(false);
  });

  it('but not because of `scopes` if it has no package', () => {
    const finding = { ...changed({ scope: 'unknown' }), package: undefined };
    expect(isNewFor(finding, { scopes: ['runtime'] })).toBe(false);
  });
});
