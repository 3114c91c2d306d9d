import { describe, expect, it } from '@jest/globals';
import { uncheckedText } from '../../../shared/report/unchecked-dependencies.ts';
import { aDecision, aScan } from './a-report.ts';

const FIX = 'commit package-lock.json (npm install --package-lock-only)';

function unlocked(path: string, count: string, fix = FIX) {
  const message = `${path} names ${count} dependencies, and no lockfile pins the installed versions. Fix: ${fix}`;
  return { code: 'unlocked', path, message };
}

function said(problems: readonly ReturnType<typeof unlocked>[], packages = 0): string {
  const compared = [
    { ecosystem: 'GitHub Actions', packages: 28 },
    { ecosystem: 'npm', packages },
  ];
  return uncheckedText({
    scans: [aScan({ problems })],
    decisions: [aDecision({ action: 'scan', compared })],
  });
}

describe('uncheckedText', () => {
  it('names the manifests and the fix if most dependencies have no lockfile', () => {
    expect(said([unlocked('web/package.json', '47'), unlocked('package.json', '1,066')], 6)).toBe(
      'most dependencies were not checked, because no lockfile pins their versions: ' +
        `\`package.json\` (1,066) and \`web/package.json\` (47). To check them, ${FIX}`,
    );
  });

  it('counts the manifests that do not fit, and omits different fixes', () => {
    const all = ['a', 'b', 'c', 'd'].map((path) => unlocked(path, '2', `commit ${path}.lock`));
    expect(said(all)).toMatch(/: `a` \(2\), `b` \(2\) and 2 more$/);
  });

  it.each([
    ['as many packages were compared', [unlocked('package.json', '66')], 33],
    ['no manifest is unlocked', [], 0],
    ['the problem has a different code', [{ ...unlocked('p', '66'), code: 'malformed' }], 0],
    ['only the path contains such a text', [{ ...unlocked('p names 9', '66'), path: 'p' }], 0],
  ])('returns nothing if %s', (_, problems, packages) => {
    expect(said(problems, packages)).toBe('');
  });
});
