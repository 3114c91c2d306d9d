import type { Finding } from '../model/finding.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { safeUrl } from './safe-url.ts';

/** Maximum number of links for each finding. */
const MAX_LINKS = 10;

/** Databases with a web page for each record. Each entry has a pattern for the IDs, and the start of the URLs. */
const PAGES: readonly (readonly [pattern: RegExp, url: string])[] = [
  [/^CVE-\d{4}-\d{4,19}$/, 'https://nvd.nist.gov/vuln/detail/'],
  [/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/, 'https://github.com/advisories/'],
  [
    /^(?:MAL|PYSEC|GO|RUSTSEC|OSV|DSA|DLA|USN|DEBIAN|UBUNTU)-[\w.-]{1,60}$/,
    'https://osv.dev/vulnerability/',
  ],
];

const KEV = 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog';

export interface AdvisoryLink {
  readonly label: string;
  readonly url: string;
}

/**
 * Returns links for a finding: to the database pages for its ID and aliases, and to the URL in its advisory. A
 * vulnerability that attackers exploit also gets a link to CISA's list.
 */
export function advisoryLinks({ id, aliases, url, exploited }: Finding): readonly AdvisoryLink[] {
  const page = url === undefined ? undefined : safeUrl(url);
  const own = page === undefined ? [] : [{ label: new URL(page).host, url: page }];
  const pages = [id, ...aliases].flatMap((one) => {
    const database = PAGES.find(([pattern]) => pattern.test(one));
    return database === undefined ? [] : [{ label: one, url: `${database[1]}${one}` }];
  });
  const kev =
    exploited === undefined ? [] : [{ label: 'Known Exploited Vulnerabilities', url: KEV }];
  const seen = new Set<string>();
  return [...pages, ...own, ...kev]
    .filter((link) => !seen.has(link.url) && seen.add(link.url))
    .slice(0, MAX_LINKS);
}

/** Returns a CWE ID as a link to the page of the weakness. */
export function cweLink(cwe: string): string {
  const [, number] = /^CWE-(\d{1,6})$/.exec(cwe) ?? [];
  if (number === undefined) return escapeMarkdown(cwe);
  return markdownLink(cwe, `https://cwe.mitre.org/data/definitions/${number}.html`);
}
