import MiniSearch from 'minisearch';

/** A section of a page. `search-data.js` contains all sections. */
interface Section {
  /** Path of the page and ID of the section, from the root of the site. */
  readonly url: string;
  /** Title of the page. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** Number of results that fit on a screen. */
const MAX_RESULTS = 12;

/** Length of the text that a result shows, in characters. */
const EXCERPT_LENGTH = 110;

const { SEARCH_DATA: sections = [] } = globalThis as { SEARCH_DATA?: readonly Section[] };
const input = document.querySelector<HTMLInputElement>('#search');
const results = document.querySelector<HTMLUListElement>('#results');
if (input !== null && results !== null) start(input, results);

/** Makes the search field work. Without a script, the field stays hidden. */
function start(field: HTMLInputElement, list: HTMLUListElement): void {
  const index = indexOf(sections);
  field.hidden = false;
  field.addEventListener('input', () => show(field.value, list, index));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      field.focus();
    }
    if (event.key === 'Escape') list.hidden = true;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, field, list);
    if (event.key === 'Enter' && event.target === field) list.querySelector('a')?.click();
  });
  document.addEventListener('click', (event) => {
    const isInside = event.target instanceof Node && field.parentElement?.contains(event.target);
    if (isInside !== true || event.target instanceof HTMLAnchorElement) list.hidden = true;
  });
}

function indexOf(records: readonly Section[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'page', 'text'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3, page: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(records);
  return index;
}

function show(query: string, list: HTMLUListElement, index: MiniSearch): void {
  list.hidden = query.trim() === '';
  const byUrl = new Map(sections.map((section) => [section.url, section]));
  const found = index.search(query).slice(0, MAX_RESULTS);
  const items = found.flatMap(({ id, terms }) => {
    const section = byUrl.get(String(id));
    return section === undefined ? [] : [itemOf(section, terms[0] ?? '')];
  });
  list.replaceChildren(...(items.length === 0 ? [nothingFound()] : items));
}

function itemOf(section: Section, term: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `${document.body.dataset['base'] ?? ''}${section.url}`;
  link.textContent =
    section.title === section.page ? section.title : `${section.page} › ${section.title}`;
  const excerpt = document.createElement('small');
  excerpt.textContent = excerptOf(section.text, term);
  link.append(excerpt);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function excerptOf(text: string, term: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(term.toLowerCase()) - EXCERPT_LENGTH / 3);
  const start = at === 0 ? 0 : text.indexOf(' ', at) + 1;
  const cut = text.slice(start, start + EXCERPT_LENGTH);
  return `${start > 0 ? '…' : ''}${cut}${start + EXCERPT_LENGTH < text.length ? '…' : ''}`;
}

function nothingFound(): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  text.textContent = 'No page contains these words.';
  item.append(text);
  return item;
}

/** Moves the focus between the field and the results. */
function move(event: KeyboardEvent, field: HTMLInputElement, list: HTMLUListElement): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  const places: readonly HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const at = places.indexOf(activeElement);
  if (list.hidden || at === -1) return;
  event.preventDefault();
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  places[(next + places.length) % places.length]?.focus();
}
