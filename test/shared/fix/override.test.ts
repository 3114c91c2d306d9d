import { describe, expect, it } from '@jest/globals';
import { npm, pnpm } from '../../../shared/fix/managers/javascript.ts';
import { forcedVersions, overrideFor } from '../../../shared/fix/override.ts';
import { aPackage } from '../../support/inventory.ts';

function member(to: string, parents: readonly string[]) {
  return { item: aPackage(), to, parents, fixes: [], stays: [] };
}

describe('an override', () => {
  it('is a command or, if no command exists, a sentence that contains code', () => {
    expect(overrideFor(npm, [member('1.0.1', ['p'])], 'x/package-lock.json')).toBe(
      "`cd x && npm pkg set 'overrides[p][a]=1.0.1' && npm install`",
    );
    expect(overrideFor(pnpm, [member('1.0.1', ['p'])], 'pnpm-lock.yaml')).toBe(
      '`overrides: { "p>a": "1.0.1" }` in pnpm-workspace.yaml',
    );
  });

  it('is not offered if the version could break a dependent or the dependents are unknown', () => {
    expect(overrideFor(npm, [member('2.0.0', ['p'])], 'package-lock.json')).toBeUndefined();
    expect(overrideFor(npm, [member('1.0.1', [])], 'package-lock.json')).toBeUndefined();
    expect(forcedVersions(npm, [member('2.0.0', ['p'])], 'package-lock.json')).toBeDefined();
  });

  it('is not offered for more than three packages', () => {
    const members = Array.from({ length: 4 }, () => member('1.0.1', ['p']));
    expect(overrideFor(npm, members, 'package-lock.json')).toBeUndefined();
  });
});
