/** The state of the page. Links to the page contain the state after the `#`. */
export interface PageAddress {
  readonly tab: string;
  readonly text: string;
  /** ID of the grouping. Empty for the default. */
  readonly by: string;
  /** ID of the sort order. Empty for the default. */
  readonly sort: string;
  /** Key of the open row. Empty if no row is open. */
  readonly open: string;
  /** Selected values by facet. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** Names of the hash parameters that are not facets. */
const OWN = new Set(['q', 'by', 'sort', 'open']);

export function emptyAddress(tab: string): PageAddress {
  return { tab, text: '', by: '', sort: '', open: '', chosen: {} };
}

/** Parses the hash of a URL, such as `#findings?q=lodash&severity=critical&severity=high`. */
export function parseAddress(hash: string): PageAddress {
  const [tab = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  const facets = [...new Set(parameters.keys())].filter((name) => !OWN.has(name));
  const chosen = Object.fromEntries(facets.map((name) => [name, parameters.getAll(name)]));
  const one = (name: string) => parameters.get(name) ?? '';
  return { tab, text: one('q'), by: one('by'), sort: one('sort'), open: one('open'), chosen };
}

/** Returns the hash for a state. Empty values are omitted to keep links short. */
export function formatAddress({ tab, text, by, sort, open, chosen }: PageAddress): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: text, by, sort, open })) {
    if (value !== '') parameters.set(name, value);
  }
  for (const name of Object.keys(chosen).sort()) {
    for (const value of chosen[name] ?? []) parameters.append(name, value);
  }
  const query = parameters.toString();
  return query === '' ? `#${tab}` : `#${tab}?${query}`;
}
