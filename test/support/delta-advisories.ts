import { join } from 'node:path';
import { writeFiles } from './git.ts';
import { temporaryFolder } from './programs.ts';

const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const MEDIUM = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L';

/**
 * Writes a small folder of advisories. `bad` is vulnerable in versions 1 and 2, and has a second vulnerability in
 * version 2. `mild` is below the threshold, `evil` is malware, and `octo/act` is an action.
 */
export function deltaAdvisories(): string {
  const folder = temporaryFolder('delta-advisories');
  const records = [
    record('CVE-2026-1', 'npm', 'bad', CRITICAL, '0', '3.0.0'),
    record('CVE-2026-2', 'npm', 'bad', CRITICAL, '2.0.0', '3.0.0'),
    record('CVE-2026-3', 'npm', 'mild', MEDIUM, '0', '3.0.0'),
    record('CVE-2026-4', 'GitHub Actions', 'octo/act', CRITICAL, '0', '3.0.0'),
    record('MAL-2026-5', 'npm', 'evil', undefined, '0', undefined),
  ];
  writeFiles(
    folder,
    Object.fromEntries(records.map((each) => [`${each.id}.json`, JSON.stringify(each)])),
  );
  return join(folder);
}

function record(
  id: string,
  ecosystem: string,
  name: string,
  score: string | undefined,
  introduced: string,
  fixed: string | undefined,
) {
  const events = [{ introduced }, ...(fixed === undefined ? [] : [{ fixed }])];
  return {
    id,
    modified: '2026-01-01T00:00:00Z',
    summary: id,
    severity: score === undefined ? [] : [{ type: 'CVSS_V3', score }],
    affected: [{ package: { ecosystem, name }, ranges: [{ type: 'SEMVER', events }] }],
  };
}
