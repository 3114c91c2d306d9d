import { visibleText } from './visible-text.ts';

/** OSV's public bucket. */
const BUCKET = 'https://osv-vulnerabilities.storage.googleapis.com';

/** Lists that the policy names. The key of the policy is the name in lower case. */
const LISTS: ReadonlySet<string> = new Set(['KEV', 'EPSS']);

/** Matches a name that is the same word for every shell. */
const PLAIN_NAME = /^\w[\w.-]{0,99}$/;

/** Maximum length of the URL of a mirror, in characters. */
const MAX_URL = 200;

/**
 * Returns a sentence that tells how to replace old data. For a folder, the sentence contains a command for a POSIX
 * shell, which runs beside the folder.
 *
 * @param source Name of the folder, or the URL of a mirror.
 * @param name An ecosystem, such as `npm` or `Debian:12`, or a list that the policy names.
 */
export function downloadStep(source: string, name: string): string {
  if (LISTS.has(name)) {
    return `Download the file again that the policy names in \`${name.toLowerCase()}\`.`;
  }
  if (/^https?:/.test(source)) {
    return `Update the mirror \`${visibleText(source, MAX_URL).replaceAll('`', "'")}\`.`;
  }
  const [ecosystem = ''] = name.split(':');
  const folder = PLAIN_NAME.test(source) ? source : 'DIR';
  const url = `${BUCKET}/${encodeURIComponent(ecosystem.toWellFormed())}/all.zip`;
  const file = `${folder}/${ecosystem}/all.zip`;
  const path = PLAIN_NAME.test(ecosystem) ? file : `'${file}'`;
  const isSafe = /^\w[\w. -]{0,99}$/.test(ecosystem);
  const command = isSafe ? `: \`curl --create-dirs -fLo ${path} ${url}\`` : '.';
  return `Download the data${command}`;
}
