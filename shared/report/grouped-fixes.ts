import type { Fix } from '../model/fix.ts';
import { countNoun } from '../text/count.ts';
import { MAX_COMMAND } from './block.ts';

/** A change, and the other files in which the reader must repeat it, because no command changes them. */
export interface GroupedFix {
  readonly fix: Fix;
  readonly repeats: readonly string[];
  /** Number of folders if the command is a loop that runs in several folders. */
  readonly folders?: number;
}

/**
 * Maximum length of a command that readers can take in at a glance, in characters. Reports collapse longer commands.
 * Instead of a longer loop, a terminal shows the command for one file, so that the other changes stay visible.
 */
export const MAX_SHORT_COMMAND = 200;

/**
 * Combines the same change in several files into one task. If possible, one command changes all of the files.
 *
 * @param maxLoop Maximum length of a command that runs in several folders, in characters.
 */
export function groupedFixes(fixes: readonly Fix[], maxLoop = MAX_COMMAND): readonly GroupedFix[] {
  return [...Map.groupBy(fixes, changeKey).values()].flatMap(([fix, ...others]) =>
    fix === undefined ? [] : [groupOf(fix, others, maxLoop)],
  );
}

/** Returns a key that is the same for equal changes in different projects of a repository. */
function changeKey({ kind, title, path, fixes, stays }: Fix): string {
  const change = path === undefined ? title : title.replaceAll(path, '');
  return JSON.stringify([kind, change, fixes, stays]);
}

function groupOf(fix: Fix, others: readonly Fix[], maxLoop: number): GroupedFix {
  const all = [fix, ...others];
  const command = loopText(
    all.map((each) => each.command),
    maxLoop,
  );
  const alternative = loopText(
    all.map((each) => each.alternative),
    maxLoop,
  );
  const isLoop = fix.command === undefined ? alternative !== undefined : command !== undefined;
  if (others.length === 0 || !isLoop) {
    return { fix, repeats: others.map(({ path = '' }) => path) };
  }
  return {
    fix: {
      ...fix,
      title: `${fix.title}; the same in ${countNoun(others.length, 'more file')}`,
      ...(command !== undefined && { command }),
      ...(alternative !== undefined && { alternative: `\`${alternative}\`` }),
    },
    repeats: [],
    folders: all.length,
  };
}

/** Matches a command that first changes to a folder. The folder is a plain or a quoted word. */
const IN_FOLDER = /^`?cd ('(?:[^']|'\\'')*'|[^\s'`]+) && ([^`]+)`?$/;

/**
 * Returns a loop for a POSIX shell that runs the same command in several folders. Returns undefined if the commands
 * have other differences than the folder, or if the loop would be too long.
 */
function loopText(commands: readonly (string | undefined)[], maxLoop: number): string | undefined {
  const parts = commands.map((command) => {
    const [, folder, rest] = IN_FOLDER.exec(command ?? '') ?? [];
    // An alternative is a sentence in which the command is in backticks.
    return { folder: folder ?? '.', rest: rest ?? command?.replace(/^`([^`]+)`$/, '$1') };
  });
  const [first] = parts;
  const folders = new Set(parts.map(({ folder }) => folder));
  const isSame = parts.every(({ rest }) => rest !== undefined && rest === first?.rest);
  if (!isSame || folders.size < parts.length) return undefined;
  const loop = `for dir in ${[...folders].join(' ')}; do (cd "$dir" && ${first?.rest}); done`;
  return loop.length > maxLoop ? undefined : loop;
}
