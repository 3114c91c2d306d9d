import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passagesOfMarkdown, passagesOfSource } from './language/passages.ts';
import { languageProblems } from './language/rules.ts';

/**
 * Prints each passage that breaks a rule of plain English, with its file and line. Exits with code 1 if there are such
 * passages.
 */
const root = join(import.meta.dirname, '..');
const NOT_OURS =
  /^(?:dist|test\/fixtures|examples\/shop)\/|\.generated\.ts$|^(?:LICENSE|test\/scripts\/language\/rules\.test\.ts$)/;

const paths = execFileSync('git', ['ls-files', '-z', '*.ts', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !NOT_OURS.test(path));
const only = process.argv.slice(2);
const chosen =
  only.length === 0
    ? paths
    : paths.filter((path) => only.some((prefix) => path.startsWith(prefix)));
const passages = chosen.flatMap((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return path.endsWith('.md') ? passagesOfMarkdown(path, text) : passagesOfSource(path, text);
});
const problems = languageProblems(passages);
for (const problem of problems) console.log(problem);
if (problems.length > 0) {
  console.log(
    `${problems.length} language problems. CONTRIBUTING.md contains the rules and the glossary.`,
  );
  process.exitCode = 1;
}
