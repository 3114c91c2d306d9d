import type { Fix } from '../../model/fix.ts';
import type { NpmRegistry } from '../registry/open-npm-registry.ts';
import { editedFiles, editFix } from './edit-fix.ts';
import type { Texts } from './edited-fix.ts';

/** The result of editing files for a list of fixes. */
export interface EditedFixes {
  readonly texts: Texts;
  /** Number of packages whose version was changed. */
  readonly edited: number;
  /** One sentence for each reason why a file was not changed. */
  readonly notes: readonly string[];
}

/** Edits the files for the fixes one after another. Each edit starts from the result of the previous edits. */
export async function editFixes(
  fixes: readonly Fix[],
  before: Texts,
  registry: NpmRegistry,
): Promise<EditedFixes> {
  let texts = before;
  let edited = 0;
  const notes: string[] = [];
  const isEditable = (fix: Fix) => editedFiles(fix).length > 0;
  for (const fix of fixes.filter(isEditable)) {
    const result = await editFix(fix, texts, registry);
    texts = result.texts;
    edited += result.edited.length;
    notes.push(...result.refusals.map((reason) => `Not edited in ${fix.path}: ${reason}`));
  }
  return {
    texts,
    edited,
    notes: [...new Set([...notes, ...uneditable(fixes.filter((fix) => !isEditable(fix)))])],
  };
}

/** Returns one sentence for each file with changes that only another program or a person can make. */
function uneditable(fixes: readonly Fix[]): readonly string[] {
  return fixes
    .filter(({ kind, path }) => kind !== 'none' && path !== undefined)
    .map(
      ({ path }) =>
        `--fix cannot make every change in ${path}. Run the commands under "What to do".`,
    );
}
