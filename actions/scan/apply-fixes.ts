import { join } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import { writeTogether } from '../../shared/files/write-file.ts';
import { editFixes } from '../../shared/fix/edit/edit-fixes.ts';
import type { Texts } from '../../shared/fix/edit/edited-fix.ts';
import { unifiedDiff } from '../../shared/fix/edit/unified-diff.ts';
import { openNpmRegistry } from '../../shared/fix/registry/open-npm-registry.ts';
import { registryAddress } from '../../shared/fix/registry/registry-address.ts';
import { requireCommitted } from '../../shared/flows/editing/require-committed.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { countNoun } from '../../shared/text/count.ts';
import { readTexts } from './editable-files.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/**
 * Edits the manifests and lockfiles in the scanned folder, and prints the changes. Writes either all files or none.
 *
 * @throws {UserError} if the source is not a folder, or if a file must not be changed.
 */
export async function applyFixes(scanned: FindingsFile, inputs: Inputs, host: Host): Promise<void> {
  if (!inputs.fix) {
    const message = '--dry-run and --force require --fix.';
    throw new UserError('input-invalid', message, 'Add --fix.');
  }
  if (scanned.source.kind !== 'directory') {
    const message = '--fix requires a folder as the source.';
    throw new UserError('input-invalid', message, 'Scan the folder with --path.');
  }
  const folder = inputs.path ?? host.workspace;
  const guarded = [...guardedFolders(host), folder];
  const address = registryAddress(inputs['npm-registry'] ?? host.env['npm_config_registry']);
  const registry = openNpmRegistry(address, { ...host, now: () => host.now().getTime() });
  const before = await readTexts(scanned.fixes ?? [], folder, guarded);
  const { texts, edited, notes } = await editFixes(scanned.fixes ?? [], before, registry);
  const changed = [...texts].filter(([path, text]) => before.get(path) !== text);
  const show = () => {
    for (const [path, text] of changed) host.print(unifiedDiff(path, before.get(path) ?? '', text));
    for (const note of notes) host.info(note);
  };
  const summary = `${countNoun(edited, 'package')} in ${countNoun(changed.length, 'file')}`;
  if (inputs['dry-run'] || changed.length === 0) {
    show();
    const why = notes.length === 0 ? ', because no finding has a fix that it can make' : '';
    const none = `--fix changes no files${why}.`;
    host.info(changed.length === 0 ? none : `--fix would update ${summary}.`);
    return;
  }
  const paths = changed.map(([path]) => path);
  if (!inputs.force) await requireCommitted(paths, before, folder, runRepository(host));
  await requireUnchanged(paths, before, folder, guarded);
  writeTogether(new Map(changed.map(([path, text]) => [join(folder, path), text])), guarded);
  show();
  host.info(`--fix updated ${summary}. Install the packages, run your tests, and scan again.`);
}

/** Reads the files again, because another program could have changed them while Assay waited for the registry. */
async function requireUnchanged(
  paths: readonly string[],
  before: Texts,
  folder: string,
  guarded: readonly string[],
): Promise<void> {
  const now = await readTexts(paths, folder, guarded);
  const changed = paths.find((path) => now.get(path) !== before.get(path));
  if (changed === undefined) return;
  const message = `${changed} changed while --fix was running, so Assay edited no files.`;
  throw new UserError('input-invalid', message, 'Run the scan again.');
}
