import type { PageFinding, PagePackage } from '../../../../shared/report/page/page-data.ts';

/** Returns a valid finding of the page. The given properties replace the defaults. */
export function aPageFinding(changes: Partial<PageFinding> = {}): PageFinding {
  return {
    key: 'a1b2c3d4e5f6',
    level: 'high',
    id: 'CVE-2024-1',
    title: 'Command injection',
    aliases: [],
    cwes: [],
    name: 'lodash',
    version: '4.17.15',
    purl: 'pkg:npm/lodash@4.17.15',
    ecosystem: 'npm',
    paths: [],
    morePaths: 0,
    fixed: [],
    fixText: 'no fix yet',
    where: [],
    source: 0,
    status: 'open',
    notes: [],
    ...changes,
  };
}

/** Returns a valid package of the page. The given properties replace the defaults. */
export function aPagePackage(changes: Partial<PagePackage> = {}): PagePackage {
  return {
    name: 'lodash',
    version: '4.17.15',
    purl: 'pkg:npm/lodash@4.17.15',
    type: 'npm',
    scope: 'runtime',
    where: [],
    dependsOn: [],
    source: 0,
    ...changes,
  };
}
