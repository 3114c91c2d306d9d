import { describe, expect, it } from '@jest/globals';
import { linesOf, locked, packageLock, planFor } from './plan-files.ts';

describe('the fix for malware in a transitive dependency', () => {
  it('is to remove or replace the direct dependency that requires the malware', () => {
    const files = packageLock(
      { dependencies: { a: '^1.0.0' } },
      {
        'node_modules/a': locked('a', '1.0.0', { dependencies: { evil: '^1.0.0' } }),
        'node_modules/evil': locked('evil', '1.0.0'),
      },
    );
    const flaws = [{ id: 'MAL-1', ecosystem: 'npm', name: 'evil' }];
    expect(linesOf(planFor(files, flaws).fixes)).toEqual([
      'Remove the malware `evil@1.0.0`: remove or replace `a` in `package.json`, which requires it. Replace all credentials on machines that installed it. Do not just update it',
    ]);
  });
});
