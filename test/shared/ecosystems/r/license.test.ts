import { describe, expect, it } from '@jest/globals';
import { licenseOf } from '../../../../shared/ecosystems/r/license.ts';

describe('the license of an R package', () => {
  it.each([
    ['MIT + file LICENSE', 'MIT'],
    ['BSD_3_clause + file LICENCE', 'BSD-3-Clause'],
    ['GPL-2', 'GPL-2.0-only'],
    ['GPL-2 | GPL-3', 'GPL-2.0-only OR GPL-3.0-only'],
    ['GPL (>= 2)', 'GPL-2.0-or-later'],
    ['GPL (>= 2.0) | MIT + file LICENSE', 'GPL-2.0-or-later OR MIT'],
    ['LGPL (>= 2.1)', 'LGPL-2.1-or-later'],
    ['GNU General Public License version 2', 'GPL-2.0-only'],
    ['Apache License (== 2.0)', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['Apache License (>= 2)', 'Apache-2.0+'],
    ['Artistic-2.0', 'Artistic-2.0'],
    ['Mozilla Public License 2.0', 'MPL-2.0'],
    ['EPL (== 1.0)', 'EPL-1.0'],
    ['BSL-1.0', 'BSL-1.0'],
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['CC0', 'CC0-1.0'],
  ])('stated as %s has the SPDX form %s', (stated, spdx) => {
    expect(licenseOf(stated)).toBe(spdx);
  });

  it.each([
    'GPL',
    'GPL-3 + file LICENSE',
    'GPL (< 3)',
    'GPL-2 | file LICENSE',
    'Part of R 4.5.0',
    'Unlimited',
    `MIT${' '.repeat(1000)}`,
  ])('is unchanged if SPDX has no identifier for it: %s', (stated) => {
    expect(licenseOf(stated)).toBe(stated);
  });
});
