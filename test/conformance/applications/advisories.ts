import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A record for GitHub Actions, so that this ecosystem has advisories. Without it, every application with a workflow
 * would be incomplete. No application uses the action in this record.
 */
const RECORD = {
  id: 'ASSAY-TEST-0001',
  modified: '2026-01-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'GitHub Actions', name: 'octo-org/never-used' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '1.0.0' }] }],
    },
  ],
};

/** Creates a folder with links to all ecosystems of the database and to GitHub Actions. */
export function writeAdvisories(database: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  for (const entry of readdirSync(database, { withFileTypes: true })) {
    if (entry.isDirectory()) symlinkSync(join(database, entry.name), join(folder, entry.name));
  }
  mkdirSync(join(folder, 'GitHub Actions'));
  writeFileSync(join(folder, 'GitHub Actions', `${RECORD.id}.json`), JSON.stringify(RECORD));
  return folder;
}
