import { type SearchResult, type SearchSection, searchIn } from '../search-sections.ts';

const { SEARCH_DATA: sections = [] } = globalThis as { SEARCH_DATA?: readonly SearchSection[] };
const input = document.querySelector<HTMLInputElement>('#search');
const results = document.querySelector<HTMLUListElement>('#results');
if (input !== null && results !== null) start(input, results);

/** Activates the search field, which stays hidden without a script. */
function start(field: HTMLInputElement, list: HTMLUListElement): void {
  const search = searchIn(sections);
  field.hidden = false;
  field.addEventListener('input', () => show(field.value, list, search));
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

function show(query: string, list: HTMLUListElement, search: ReturnType<typeof searchIn>): void {
  list.hidden = query.trim() === '';
  const items = search(query).map(itemOf);
  list.replaceChildren(...(items.length === 0 ? [nothingFound()] : items));
}

function itemOf({ url, title, excerpt }: SearchResult): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `${document.body.dataset['base'] ?? ''}${url}`;
  link.textContent = title;
  const text = document.createElement('small');
  text.textContent = excerpt;
  link.append(text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function nothingFound(): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  text.textContent = 'No page contains these words.';
  item.append(text);
  return item;
}

/** Moves the focus to the next or the previous search result, or back to the search field. */
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
