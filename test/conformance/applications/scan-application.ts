import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../actions/scan/main.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { actionHost } from '../../support/action-host.ts';
import type { Row } from './rows.ts';

/** Maximum number of manifests that a row lists by name. All others are counted. */
const SHOWN = 4;

/** Scans one source tree with the code of the action. */
export async function scanApplication(
  name: string,
  tree: string,
  advisories: string,
): Promise<Row> {
  const host = actionHost({ path: tree, advisories }, { workspace: tree });
  await main(host);
  const file = join(host.folder, 'findings.json');
  const { packages, problems } = JSON.parse(readFileSync(file, 'utf8')) as FindingsFile;
  const unlocked = problems.filter(({ code }) => code === 'unlocked');
  const others = problems.length - unlocked.length;
  const decision = host.heard.outputs.get('decision') ?? 'none';
  const complete = host.heard.outputs.get('complete') === 'true' ? 'yes' : 'no';
  const manifests = unlocked.map(({ path, message }) => `${path} (${numberIn(message)})`);
  return [name, decision, complete, String(packages), list(manifests), String(others)];
}

/** Returns the number of dependencies that the message states for the manifest. */
function numberIn(message: string): string {
  return /(\d[\d,]*) (?:\w+ )?dependenc/.exec(message)?.[1] ?? '?';
}

function list(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
  return items.slice(0, SHOWN).join(', ') + more;
}
