/** Matches the variables that contain the paths of the environment files, in the syntax of each shell. */
const FILE = /(?:\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\b\}?|%GITHUB_(?:ENV|PATH)%)/i;

/** Matches operators and commands that write text to a file. */
const WRITES = />>?|\btee\b|Out-File|Add-Content|Set-Content/i;

/** Matches text that is not known before the run: variables, commands and expressions. */
const VARIABLE = /\$[A-Za-z_{(]|`[^`]|%[A-Za-z_]\w*%|\$\{\{/;

/**
 * Returns true if a script for bash, PowerShell or cmd writes text that is not constant to `GITHUB_ENV` or
 * `GITHUB_PATH`.
 */
export function writesVariable(script: string): boolean {
  const joined = script.replaceAll(/[\\`^]\r?\n/g, ' ');
  const lines = joined.split('\n');
  return lines.some((line, index) => {
    if (/^\s*(?:#|::|rem\b)/i.test(line) || !FILE.test(line) || !WRITES.test(line)) return false;
    const written = line.replaceAll(new RegExp(FILE, 'gi'), '');
    return VARIABLE.test(written) || APPENDED.test(line) || isBlock(lines, index);
  });
}

/**
 * Matches a program that appends its output to an environment file. The output is not known before the run. Does not
 * match `cat <<EOF`, which writes text from the script.
 */
const APPENDED =
  /(?:^|[;&|(])\s*(?!echo\b|printf\b|set\b|then\b|do\b|else\b)[a-z./][\w./-]*(?:\s[^;&|<>(]*)?>>?\s*["']?(?:\$\{?(?:env:)?GITHUB_|%GITHUB_)/;

/**
 * Returns true if the variable text that a line writes is on other lines or comes through a pipe. The other lines are a
 * here-document, or commands such as `{ …; } >> "$GITHUB_ENV"`.
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
