import MiniSearch from 'minisearch';

/** A section of a page. `search-data.js` contains all sections. */
export interface SearchSection {
  /** Path of the page, relative to the root of the website, and the ID of the section. */
  readonly url: string;
  /** Title of the page. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** A section that contains the words of a query. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

/** Maximum number of results. This number fits on a screen. */
const MAX_RESULTS = 12;

/** Length of the text that a result shows, in characters. */
const EXCERPT_LENGTH = 110;

/**
 * Maximum length of a search term that must be spelled correctly. A short term with a typo would match too many words.
 */
const EXACT_LENGTH = 4;

/** Returns a function that finds the sections that contain all words of a query, best first. */
export function searchIn(
  sections: readonly SearchSection[],
): (query: string) => readonly SearchResult[] {
  const byUrl = new Map(sections.map((section) => [section.url, section]));
  const index = new MiniSearch<SearchSection>({
    idField: 'url',
    fields: ['title', 'page', 'text'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > EXACT_LENGTH ? 0.2 : false),
      boost: { title: 3, page: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll([...byUrl.values()]);
  return (query) =>
    index
      .search(query)
      .slice(0, MAX_RESULTS)
      .flatMap(({ id, terms }) => {
        const section = byUrl.get(String(id));
        return section === undefined ? [] : [resultOf(section, terms[0] ?? '')];
      });
}

function resultOf({ url, page, title, text }: SearchSection, term: string): SearchResult {
  return {
    url,
    title: title === page ? title : `${page} › ${title}`,
    excerpt: excerptOf(text, term),
  };
}

/** Returns an excerpt of the text that starts shortly before the search term. */
function excerptOf(text: string, term: string): string {
  const at = text.toLowerCase().indexOf(term.toLowerCase()) - Math.floor(EXCERPT_LENGTH / 3);
  const start = at <= 0 ? 0 : text.indexOf(' ', at) + 1;
  const end = start + EXCERPT_LENGTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
