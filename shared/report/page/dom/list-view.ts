import { type Facet, type FilterIndex, filterItems, indexItems } from '../filter-items.ts';
import { emptyAddress, type PageAddress } from '../page-address.ts';
import { button, counted, el, grouped } from './elements.ts';
import { facetPanel } from './facet-panel.ts';
import { type Column, type RowView, rowTable } from './row-table.ts';

/** A way to show items as rows, such as one row per package. */
export interface Grouping<T> {
  readonly id: string;
  readonly label: string;
  /** The singular noun for a row, such as `package`. */
  readonly noun: string;
  readonly columns: readonly Column[];
  /** Returns the rows for the items that match the filter, in the sort order with the ID `sort`. */
  rows(items: readonly T[], sort: string): readonly RowView[];
}

interface Sort {
  readonly id: string;
  readonly label: string;
}

export interface ListConfig<T> {
  /** ID of the tab. */
  readonly id: string;
  readonly placeholder: string;
  readonly items: readonly T[];
  readonly facets: readonly Facet<T>[];
  /** Sort orders that all groupings share. The first one is the default. */
  readonly sorts: readonly Sort[];
  readonly groupings: readonly [Grouping<T>, ...Grouping<T>[]];
  /** A remark about items that are not in the list. */
  readonly note?: string;
  /** Returns the searchable text of an item. */
  textOf(item: T): string;
}

/** A list that readers can search, filter, sort and group. */
export interface ListView {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  /** Shows the list in the state that the URL describes. */
  show(address: PageAddress): void;
  /** Shows all rows, for printing. */
  showAll(): void;
}

/** Creates a list. `go` is called with the new state when a reader changes it. */
export function listView<T>(config: ListConfig<T>, go: (address: PageAddress) => void): ListView {
  const index: FilterIndex<T> = indexItems(config.items, config.facets, config.textOf);
  const [first] = config.groupings;
  let current: PageAddress = emptyAddress(config.id);
  const change = (changes: Partial<PageAddress>) => go({ ...current, open: '', ...changes });

  const search = searchField(config, (text) => change({ text }));
  const clear = button({ class: 'plain' }, () => change({ text: '', chosen: {} }), 'Clear filters');
  const choices = choiceButtons(config, (by) => change({ by }));
  const sorting = sortField(config, (sort) => change({ sort }));
  const facets = facetPanel(index, (chosen) => change({ chosen }));
  const table = rowTable(
    (open) => change({ open }),
    (sort) => change({ sort: sort === current.sort ? '' : sort }),
  );
  const count = el('p', { class: 'count', role: 'status' });
  const element = el(
    'section',
    { class: 'list', 'aria-label': config.placeholder },
    el(
      'div',
      { class: 'tools' },
      search.parentElement ?? search,
      clear,
      choices,
      sorting.parentElement ?? sorting,
    ),
    el('div', { class: 'columns' }, facets.element, el('div', {}, count, table.element)),
  );

  const show = (address: PageAddress) => {
    current = address;
    const grouping = config.groupings.find(({ id }) => id === address.by) ?? first;
    const { items, counts } = filterItems(index, address);
    const rows = grouping.rows(items, address.sort);
    const part = items.length === config.items.length ? '' : `${grouped(items.length)} of `;
    const groups = grouping === first ? '' : ` in ${counted(rows.length, grouping.noun)}`;
    count.textContent = `${part}${counted(config.items.length, first.noun)}${groups}${config.note ?? ''}`;
    if (search.value !== address.text) search.value = address.text;
    sorting.value = address.sort;
    clear.hidden =
      address.text === '' && Object.values(address.chosen).every(({ length }) => length === 0);
    for (const [at, choice] of [...choices.children].entries()) {
      choice.ariaPressed = String(config.groupings[at] === grouping);
    }
    facets.show(address.chosen, counts);
    table.show(grouping.columns, rows, address);
  };
  return { element, search, show, showAll: () => table.showAll() };
}

function searchField<T>(
  { id, placeholder }: ListConfig<T>,
  onInput: (text: string) => void,
): HTMLInputElement {
  const input = el('input', {
    type: 'search',
    id: `${id}-search`,
    placeholder,
    'aria-label': placeholder,
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.addEventListener('input', () => onInput(input.value));
  el('div', { class: 'search' }, input, el('kbd', { 'aria-hidden': 'true' }, '/'));
  return input;
}

function choiceButtons<T>(
  { groupings }: ListConfig<T>,
  onChoose: (by: string) => void,
): HTMLElement {
  const buttons = groupings.map(({ id, label }, at) =>
    button({}, () => onChoose(at === 0 ? '' : id), label),
  );
  const element = el('div', { class: 'choice', role: 'group', 'aria-label': 'View' }, ...buttons);
  element.hidden = groupings.length < 2;
  return element;
}

function sortField<T>(
  { id, sorts }: ListConfig<T>,
  onChange: (sort: string) => void,
): HTMLSelectElement {
  const options = sorts.map((sort, at) =>
    el('option', { value: at === 0 ? '' : sort.id }, sort.label),
  );
  const select = el('select', { id: `${id}-sort` }, ...options);
  select.addEventListener('change', () => onChange(select.value));
  el('label', { class: 'sort' }, 'Sort by ', select);
  return select;
}
