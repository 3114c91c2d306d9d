import { dirname, join } from 'node:path';
import { applyEdits } from '../../shared/audit/apply-edits.ts';
import type { AuditFile } from '../../shared/audit/area.ts';
import { readableEdits } from '../../shared/audit/readable-edits.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { writeTogether } from '../../shared/files/write-file.ts';
import { unifiedDiff } from '../../shared/fix/edit/unified-diff.ts';
import { requireCommitted } from '../../shared/flows/editing/require-committed.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { countNoun } from '../../shared/text/count.ts';

interface Options {
  /** True if the user set `fix`. The other options require it. */
  readonly isAsked: boolean;
  /** A file before and after the edits. */
  readonly path: string;
  readonly isDryRun: boolean;
  readonly isForced: boolean;
  readonly host: Host;
}

/** A file before and after its edits. */
interface EditedFile {
  readonly before: string;
  readonly after: string;
  /** Number of findings that were fixed. */
  readonly fixed: number;
}

/**
 * Applies the safe edits for all open findings, and prints the changes. Writes either all files or none.
 *
 * @throws {UserError} if a file must not be changed.
 */
export async function applyFixes(
  { findings, source }: FindingsFile,
  files: readonly AuditFile[],
  { isAsked, path, isDryRun, isForced, host }: Options,
): Promise<void> {
  if (!isAsked) {
    const message = '--dry-run and --force require --fix.';
    throw new UserError('input-invalid', message, 'Add --fix.');
  }
  const folder = source.kind === 'file' ? dirname(path) : path;
  const guarded = [...guardedFolders(host), folder];
  const open = fixable(findings);
  const edited = editedFiles(open, files);
  const fixed = [...edited.values()].reduce((sum, each) => sum + each.fixed, 0);
  const summary = `${countNoun(fixed, 'finding')} in ${countNoun(edited.size, 'file')}`;
  const risky = open.filter((finding) => !isSafe(finding)).slice(0, MAX_SUGGESTED);
  const left = open.length - fixed - risky.length;
  const show = () => {
    for (const [name, { before, after }] of edited) host.print(unifiedDiff(name, before, after));
    for (const finding of risky) host.info(suggestion(finding, files));
    if (left === 0) return;
    const more = `${countNoun(left, 'more finding')} with a suggested change`;
    host.info(`${more}: see \`edits\` in the --json output, and decide on each change.`);
  };
  const none = `--fix changes no files, because no finding has ${open.length === 0 ? 'a suggested change' : 'a change that is safe without a review'}.`;
  if (isDryRun || edited.size === 0) {
    show();
    host.info(edited.size === 0 ? none : `--fix would correct ${summary}.`);
    return;
  }
  const bytes = new Map<string, Buffer>();
  for (const [name, { before }] of edited) {
    bytes.set(name, await unchangedBytes(join(folder, name), name, before, guarded));
  }
  if (!isForced) await requireCommitted([...edited.keys()], bytes, folder, runRepository(host));
  const contents = [...edited].map(([name, { after }]): [string, string] => {
    const mark = hasMark(bytes.get(name)) ? MARK : '';
    return [join(folder, name), mark + after];
  });
  writeTogether(new Map(contents), guarded);
  show();
  host.info(`--fix corrected ${summary}. Review the changes, and audit again.`);
}

function fixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ suppression, edits = [] }) => suppression === undefined && edits.length > 0,
  );
}

/** Maximum number of suggested changes in the log. */
const MAX_SUGGESTED = 10;

/**
 * Returns a change that the user must check first. It belongs to the log, not to the printed changes, because a program
 * can apply those.
 */
function suggestion({ id, location, edits = [] }: Finding, files: readonly AuditFile[]): string {
  const { path, line } = location;
  const { text = '' } = files.find((file) => file.path === path) ?? {};
  const diff = unifiedDiff(path, text, applyEdits(text, edits));
  return `Suggested change for ${id} (${path}:${line}). Check it, because --fix does not make it:\n${diff}`;
}

function isSafe({ edits = [] }: Finding): boolean {
  return edits.every((edit) => edit.isSafe);
}

function editedFiles(
  open: readonly Finding[],
  files: readonly AuditFile[],
): ReadonlyMap<string, EditedFile> {
  const groups = Map.groupBy(open.filter(isSafe), ({ location }) => location.path);
  const edited = new Map<string, EditedFile>();
  for (const file of files) {
    const { path, text } = file;
    const group = groups.get(path);
    if (group === undefined) continue;
    const { edits, isMade } = readableEdits(
      file,
      group.map((each) => each.edits ?? []),
    );
    const after = applyEdits(text, edits);
    if (after !== text)
      edited.set(path, { before: text, after, fixed: isMade.filter(Boolean).length });
  }
  return edited;
}

const MARK = '\uFEFF';

function hasMark(bytes: Buffer | undefined): boolean {
  return bytes?.toString('utf8').startsWith(MARK) === true;
}

/**
 * Reads the file again and returns its bytes. Throws an error if another program has changed the file, or if it is not
 * valid UTF-8, because only UTF-8 can be edited.
 */
async function unchangedBytes(
  file: string,
  name: string,
  before: string,
  guarded: readonly string[],
): Promise<Buffer> {
  const bytes = await readPlainFile(file, guarded);
  const mark = hasMark(bytes) ? MARK : '';
  if (Buffer.from(mark + before).equals(bytes)) return bytes;
  const message = `${name} has changed or is not UTF-8, so Assay did not edit any files.`;
  throw new UserError('input-invalid', message, 'Run the audit again, or exclude the file.');
}
