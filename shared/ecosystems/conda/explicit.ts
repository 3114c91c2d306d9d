/**
 * Conda: package lists with any file name, from `conda list --explicit` or `conda-lock render`. Source:
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { requiredPackage } from '../python/required-package.ts';
import { type Row, unread } from '../unread.ts';
import { packageOfArchive } from './conda-archive.ts';

export const condaExplicit: FileFormat = {
  wanted: { suffixes: ['.txt', '.lock'] },
  wantedIn: ['directory', 'file'],
  isLikely: isExplicit,
  parse: parseExplicit,
};

const MARK = '@EXPLICIT';

/**
 * True if the file contains `@EXPLICIT`, the marker of a package list. This check must be fast, because it runs for
 * every scanned text file.
 */
function isExplicit(bytes: Buffer): boolean {
  return bytes.includes(MARK);
}

function parseExplicit(file: EcosystemFile): ParsedFile {
  if (!isExplicit(file.bytes)) return { packages: [], problems: [], isForeign: true };
  const rows = [...rowsOf(file.bytes.toString('utf8'))];
  if (!rows.some(({ text }) => text === MARK)) {
    return { packages: [], problems: [], isForeign: true };
  }
  const entries = rows.filter(
    ({ text }) => text !== MARK && (!text.startsWith('#') || PIP.test(text)),
  );
  return parseEach(entries, ({ text, line }) => {
    const facts = { line, isDirect: false };
    if (PIP.test(text)) return requiredPackage(file, text.replace(PIP, ''), facts);
    const found = packageOfArchive(file, text, facts);
    if (found === undefined) throw unread(file, { text, line }, 'run `conda list --explicit`');
    return found;
  });
}

/**
 * Matches the start of a comment for a package that pip installs: `# pip flask @ https://…`. conda-lock writes such
 * comments.
 */
const PIP = /^#\s*pip\s+(?=\S+ @ |\S+==)/;

function* rowsOf(text: string): Generator<Row> {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() !== '') yield { text: row.trim(), line };
  }
}
