import { withoutFixed } from './flows.ts';

/** Matches the variables that contain the paths of the environment files, in the syntax of each shell. */
const FILE = /(?:\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\b\}?|%GITHUB_(?:ENV|PATH)%)/i;

/** Matches operators and commands that write text to a file. */
const WRITES = />>?|\btee\b|Out-File|Add-Content|Set-Content/i;

/** Matches text that is not known before the run: variables, commands and expressions. */
const VARIABLE = /\$[A-Za-z_{(]|`[^`]|%[A-Za-z_]\w*%|\$\{\{/;

/** Matches variables and commands whose text only the runner and its programs choose. */
const FIXED =
  /\$\{?(?:env:)?(?:PWD|HOME|RUNNER_\w+|JAVA_HOME\w*|GITHUB_(?:WORKSPACE|SHA|ACTION_PATH|RUN_\w+|JOB))\b\}?|\$\((?:pwd|nproc|sysctl -n hw\.\w+|date(?:\s+[-+\w%:'"./]+)*|brew --prefix(?:\s+[\w@.-]+)?|go env [A-Z]+)\)/g;

const ARITHMETIC = /\$\(\([\d\s+*/-]*\)\)/g;

/** Matches a change to a folder whose name is not known before the run. The name can contain line breaks. */
const MOVES = /\b(?:cd|pushd|Set-Location)\s[^\n;&|]{0,200}[$*?`]/i;

/** Returns a script without the text that outsiders cannot choose. */
function withoutHarmless(script: string): string {
  if (MOVES.test(script)) return script;
  return withoutFixed(script).replaceAll(FIXED, '').replaceAll(ARITHMETIC, '');
}

/**
 * Returns true if a script writes text that is not constant to `GITHUB_ENV` or `GITHUB_PATH`. The script can be for
 * bash, PowerShell or cmd.
 */
export function writesVariable(script: string): boolean {
  const joined = withoutHarmless(script).replaceAll(/[\\`^]\r?\n/g, ' ');
  const lines = joined.split('\n');
  return lines.some((line, index) => {
    if (/^\s*(?:#|::|rem\b)/i.test(line) || !FILE.test(line) || !WRITES.test(line)) return false;
    const written = line.replaceAll(new RegExp(FILE, 'gi'), '');
    return VARIABLE.test(written) || APPENDED.test(line) || isBlock(lines, index);
  });
}

/**
 * Matches a program whose output is appended to one of the environment files. This output is not known before the run.
 * Does not match `cat <<EOF`, because it writes text from the script.
 */
const APPENDED =
  /(?:^|[;&|(])\s*(?!echo\b|printf\b|set\b|then\b|do\b|else\b)[a-z./][\w./-]*(?:\s[^;&|<>(]*)?>>?\s*["']?(?:\$\{?(?:env:)?GITHUB_|%GITHUB_)/;

/**
 * Returns true if the line writes variable text from elsewhere: from the commands of the group that ends on this line,
 * from a here-document, or through a pipe.
 */
function isBlock(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (/^\s*[})]/.test(line)) return lines.slice(0, index).some((each) => VARIABLE.test(each));
  const mark = /<<-?\s*(["']?)(\w+)/.exec(line)?.[2];
  if (mark === undefined)
    return /\|\s*(?:tee|Out-File|Add-Content)/i.test(line) && !/^\s*echo\b/.test(line);
  const end = lines.findIndex((each, at) => at > index && each.trim() === mark);
  return lines.slice(index + 1, end === -1 ? undefined : end).some((each) => VARIABLE.test(each));
}
