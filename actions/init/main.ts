import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import { writeNewFile } from '../../shared/files/write-file.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { loadPolicy } from '../../shared/policy/load-policy.ts';
import { mergeFiles } from '../../shared/policy-import/merge-files.ts';
import { policyText } from '../../shared/policy-import/policy-text.ts';
import { countNoun } from '../../shared/text/count.ts';
import { baselineOf } from './baseline.ts';
import { foreignRules } from './foreign-rules.ts';
import { policyNotes, stillFailing, unscoredTexts } from './policy-notes.ts';
import { scanOnce } from './scan-once.ts';
import { spec } from './spec.ts';

/** Possible names of a policy file. */
const NAMES = ['.assay.yml', '.assay.yaml'];

/** Imports the rules from other tools, scans the repository, and writes the policy with a baseline. */
export async function main(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  for (const name of NAMES) await refuseExisting(join(host.workspace, name));
  const files = await foreignRules(host.workspace);
  const merged = mergeFiles(files);
  const settings = { failOn: 'high' as const, ...merged.settings };
  // The scan reads a temporary policy file in another folder, so paths in it must be absolute.
  const vex = settings.vex?.map((file) => resolve(host.workspace, file));
  const rules = { ...settings, ...(vex !== undefined && { vex }) };
  const scanned = await scanOnce(policyText({ ...merged, settings: rules }), inputs, host);
  const baseline = baselineOf(scanned, host.now());
  const notes = policyNotes(files, merged, scanned, host.now());
  const text = policyText({ ...merged, settings, ignore: [...merged.ignore, ...baseline] }, notes);
  loadPolicy(Buffer.from(text), 'the new policy');
  const policy = join(host.workspace, '.assay.yml');
  if (!writeNewFile(policy, text, guardedFolders(host))) throw existing('.assay.yml');
  for (const { path, entry, why } of merged.refused) {
    host.annotate('warning', `${path}: ${entry} was not imported: ${why}`);
  }
  host.setOutput('policy', policy);
  const imported = merged.ignore.length + merged.audit.ignore.length;
  const [{ expires } = {}] = baseline;
  const counts = [
    `${countNoun(baseline.length, 'finding')} accepted${expires === undefined ? '' : ` until ${expires}`}`,
    ...(imported === 0 ? [] : [`${countNoun(imported, 'exception')} imported`]),
  ];
  host.finish('pass', `Wrote .assay.yml (${counts.join(', ')}). Review and commit the file.`);
  for (const note of unscoredTexts(scanned.findings)) host.info(note);
  warnIfFailing(stillFailing(scanned), host);
}

/**
 * Warns after the verdict, because the reader must not conclude from it that the next scan passes. The new file lists
 * all failures.
 */
function warnIfFailing([first, ...others]: readonly string[], host: Host): void {
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `, and ${countNoun(others.length, 'more failure')}`;
  host.annotate('warning', `The scan still fails: ${first}${more}.`);
}

async function refuseExisting(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found !== undefined) throw existing(path);
}

function existing(path: string): UserError {
  return new UserError(
    'input-conflict',
    `${path} already exists and was not changed.`,
    'Edit the file, or remove it and run the command again.',
  );
}
