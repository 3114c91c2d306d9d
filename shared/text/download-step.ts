import { listed } from './count.ts';
import { visibleText } from './visible-text.ts';

/** URL of OSV’s public bucket. */
const BUCKET = 'https://osv-vulnerabilities.storage.googleapis.com';

/** Names of the lists that a policy can contain. The policy key for a list is its name in lower case. */
const LISTS: ReadonlySet<string> = new Set(['KEV', 'EPSS']);

/** Matches a name that a command can contain without quotes, because no character has a special meaning in a shell. */
const PLAIN_NAME = /^\w[\w.-]{0,99}$/;

/** Maximum length of the URL of a mirror, in characters. */
const MAX_URL = 200;

/**
 * Returns the sentences that explain how to replace outdated data. For a folder, they contain one command for a POSIX
 * shell. It downloads all archives of the folder, and must be run in the parent folder.
 *
 * @param source Name of the folder, or the URL of a mirror.
 * @param names Ecosystems, such as `npm` or `Debian:12`, and lists that the policy names.
 */
export function downloadStep(source: string, ...names: readonly string[]): string {
  const lists = names.filter((name) => LISTS.has(name));
  const ecosystems = names
    .filter((name) => !LISTS.has(name))
    .map((name) => name.split(':')[0] ?? '');
  // A command at the end has no period after it, so that users can copy it.
  return [
    ...(lists.length === 0 ? [] : [listsStep(lists)]),
    ...(ecosystems.length === 0 ? [] : [archivesStep(source, [...new Set(ecosystems)])]),
  ].join(' ');
}

function archivesStep(source: string, ecosystems: readonly string[]): string {
  if (/^https?:/.test(source)) {
    return `Update the mirror \`${visibleText(source, MAX_URL).replaceAll('`', "'")}\`.`;
  }
  if (!ecosystems.every((name) => /^\w[\w. -]{0,99}$/.test(name))) return 'Download the data.';
  const folder = PLAIN_NAME.test(source) ? source : 'DIR';
  const plain = ecosystems.filter((name) => PLAIN_NAME.test(name));
  const others = ecosystems.filter((name) => !PLAIN_NAME.test(name));
  // curl replaces `#1` with each name in the braces. This does not work for a name that must be encoded in a URL.
  const downloads =
    plain.length > 1
      ? [`'${folder}/#1/all.zip' '${BUCKET}/{${plain.join(',')}}/all.zip'`]
      : plain.map((name) => `${folder}/${name}/all.zip ${BUCKET}/${name}/all.zip`);
  const encoded = others.map(
    (name) => `'${folder}/${name}/all.zip' ${BUCKET}/${encodeURIComponent(name)}/all.zip`,
  );
  const where = folder === source ? ` (in the folder that contains \`${source}\`)` : '';
  return `Download the data${where}: \`curl --create-dirs -fLo ${[...downloads, ...encoded].join(' -o ')}\``;
}

function listsStep(lists: readonly string[]): string {
  const keys = listed(lists.map((name) => `\`${name.toLowerCase()}\``));
  return `Download the ${lists.length === 1 ? 'file' : 'files'} in ${keys} of the policy again.`;
}
