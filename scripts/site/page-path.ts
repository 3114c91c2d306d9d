import { posix } from 'node:path';

/** URL of the repository on GitHub. The website links to it for files that are not pages. */
const REPOSITORY = 'https://github.com/assay-dev/assay';

/** Matches a link with a scheme, such as `https:`. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Returns the path of the page for a Markdown file, relative to the root of the website. `file` is relative to the
 * repository.
 */
export function pagePath(file: string): string {
  const folder = posix.dirname(file);
  if (posix.basename(file) === 'README.md') return posix.join(folder, 'index.html');
  return file.replace(/\.md$/, '.html');
}

/** Files of the repository that the website contains, either as pages or unchanged. */
export interface LinkTargets {
  /** Markdown files that are pages. */
  readonly pages: ReadonlySet<string>;
  /** Folders whose files the site contains unchanged. */
  readonly copied: readonly string[];
}

/** Converts a link between Markdown files to a link between pages. */
export function pageLink(link: string, file: string, { pages, copied }: LinkTargets): string {
  if (ABSOLUTE.test(link) || link.startsWith('#')) return link;
  const [path = '', anchor] = link.split('#');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const target = posix.join(posix.dirname(file), path);
  if (pages.has(target)) return relativeLink(file, pagePath(target)) + hash;
  const isCopied = copied.some((folder) => target.startsWith(`${folder}/`));
  if (isCopied) return relativeLink(file, target) + hash;
  return `${REPOSITORY}/blob/main/${target}${hash}`;
}

/**
 * Returns the relative link from the page of a Markdown file to another file of the website. `target` is relative to
 * the root of the website.
 */
export function relativeLink(file: string, target: string): string {
  return posix.relative(posix.dirname(pagePath(file)), target) || posix.basename(target);
}
