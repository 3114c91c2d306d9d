import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

it('a Podfile counts as locked if its lockfile contains all of its pods', () => {
  const text =
    "target 'App' do\n  pod 'A', '1.0'\n  pod 'B/Part'\n  pod 'Own', :path => '.'\nend\n";
  expect(unlockedIn({ Podfile: text })).toEqual([
    'Podfile names 2 dependencies, and no lockfile pins the installed versions',
  ]);
  const lockfile =
    'PODS:\n  - A (1.0)\n  - B/Part (2.0)\n\nDEPENDENCIES:\n  - A\n\nCOCOAPODS: 1.15.2\n';
  expect(unlockedIn({ Podfile: text, 'Podfile.lock': lockfile })).toEqual([]);
  expect(unlockedIn({ Podfile: 'pod name\n' })).toEqual([
    'Podfile is a program, and no lockfile pins the versions that it installs',
  ]);
});
