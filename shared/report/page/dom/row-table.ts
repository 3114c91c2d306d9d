import type { PageAddress } from '../page-address.ts';
import { button, type Child, counted, el } from './elements.ts';

export interface Column {
  readonly label: string;
  /** Width as a share of the table: `20%`. */
  readonly width?: string;
  /** ID of the sort order that a click on the column header selects. */
  readonly sort?: string;
}

/** A row. Its cells are created when it is first shown, and its details when it is opened. */
export interface RowView {
  readonly key: string;
  /** Text of the button that opens the row. Screen readers read this cell first. */
  readonly title: string;
  readonly isMuted?: boolean;
  /** Returns the content of the cells. */
  cells(): readonly (readonly Child[])[];
  details(): Node;
}

export interface RowTable {
  readonly element: HTMLElement;
  show(columns: readonly Column[], rows: readonly RowView[], address: PageAddress): void;
  showAll(): void;
}

/** Number of rows that are created at once. About 20 rows fit on a screen. */
const STEP = 100;

/** Index of the column with the button that opens the row. */
const TITLE_COLUMN = 1;

/** Creates a table that adds more rows as the reader scrolls. */
export function rowTable(onOpen: (key: string) => void, onSort: (sort: string) => void): RowTable {
  const head = el('tr', { role: 'row' });
  const body = el('tbody', { role: 'rowgroup' });
  const more = button({ class: 'more', hidden: '' }, () => add(STEP));
  let columns: readonly Column[] = [];
  let rows: readonly RowView[] = [];
  let open = '';
  let shown = 0;

  const elementsFor = (row: RowView) => rowElements(row, columns, row.key === open, toggle);
  const toggle = (key: string) => onOpen(key === open ? '' : key);
  const add = (count: number) => {
    const next = rows.slice(shown, shown + count);
    shown += next.length;
    body.append(...next.flatMap(elementsFor));
    const left = rows.length - shown;
    more.hidden = left === 0;
    more.textContent = `Show ${counted(Math.min(STEP, left), 'more row')}`;
  };
  /** Replaces a single row, so that the scroll position and all other rows stay the same. */
  const refresh = (key: string) => {
    const row = rows.find((each) => each.key === key);
    const main = openerOf(body, key)?.closest('tr');
    if (row === undefined || main === null || main === undefined) return;
    const { nextElementSibling: next } = main;
    if (next?.classList.contains('details') === true) next.remove();
    main.replaceWith(...elementsFor(row));
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && add(STEP),
    { rootMargin: '600px' },
  );
  observer.observe(more);

  const show = (nextColumns: readonly Column[], nextRows: readonly RowView[], to: PageAddress) => {
    const focused = focusedKey(body);
    const closed = open;
    open = to.open;
    if (columns === nextColumns && shown > 0 && keysOf(rows) === keysOf(nextRows)) {
      for (const key of new Set([closed, open])) refresh(key);
    } else {
      if (columns !== nextColumns) {
        columns = nextColumns;
        head.replaceChildren(...columns.map((column) => headCell(column, onSort)));
      }
      rows = nextRows;
      shown = 0;
      body.replaceChildren(...(rows.length === 0 ? [emptyRow(columns.length)] : []));
      add(STEP);
    }
    const at = rows.findIndex(({ key }) => key === open);
    if (at >= shown) add(at - shown + STEP);
    markSorted(head, columns, to.sort);
    if (focused !== undefined) openerOf(body, focused)?.focus();
  };
  const table = el('table', { role: 'table', class: 'rows' });
  table.append(el('thead', { role: 'rowgroup' }, head), body);
  table.addEventListener('keydown', (event) => moveBetweenRows(event, body));
  const element = el('div', { class: 'frame' }, table, more);
  return { element, show, showAll: () => add(rows.length) };
}

function markSorted(head: Element, columns: readonly Column[], sorted: string): void {
  for (const [at, { sort = '' }] of columns.entries()) {
    const cell = head.children[at];
    if (cell !== undefined && sort !== '') cell.ariaSort = sort === sorted ? 'ascending' : 'none';
  }
}

function keysOf(rows: readonly RowView[]): string {
  return rows.map(({ key }) => key).join(' ');
}

function openerOf(body: HTMLElement, key: string): HTMLElement | undefined {
  const openers = body.querySelectorAll<HTMLElement>('.open');
  return [...openers].find(({ dataset }) => dataset['key'] === key);
}

function focusedKey(body: HTMLElement): string | undefined {
  const { activeElement: focused } = document;
  const isOpener = focused instanceof HTMLElement && body.contains(focused);
  return isOpener ? focused.dataset['key'] : undefined;
}

function headCell({ label, width = '', sort }: Column, onSort: (sort: string) => void): Node {
  const content = sort === undefined ? label : button({}, () => onSort(sort), label);
  const cell = el('th', { scope: 'col', role: 'columnheader' }, content);
  cell.style.width = width;
  return cell;
}

function emptyRow(columns: number): Node {
  const text = 'Nothing matches.';
  return el(
    'tr',
    { role: 'row' },
    el('td', { role: 'cell', colspan: String(columns), class: 'nothing' }, text),
  );
}

function rowElements(
  row: RowView,
  columns: readonly Column[],
  isOpen: boolean,
  toggle: (key: string) => void,
): readonly Node[] {
  const id = `row-${row.key}`;
  const opener = button(
    { class: 'open', 'aria-expanded': String(isOpen), ...(isOpen ? { 'aria-controls': id } : {}) },
    () => toggle(row.key),
    row.title,
  );
  opener.dataset['key'] = row.key;
  const cells = row.cells().map((content, at) => {
    const children = at === TITLE_COLUMN ? [opener, ...content] : content;
    return el('td', { role: 'cell', 'data-label': columns[at]?.label }, ...children);
  });
  const tone = `${isOpen ? 'opened' : ''} ${row.isMuted === true ? 'muted' : ''}`;
  const main = el('tr', { role: 'row', class: tone }, ...cells);
  main.addEventListener('click', ({ target }) => {
    const isControl = target instanceof Element && target.closest('a, button') !== null;
    if (!isControl && getSelection()?.isCollapsed !== false) toggle(row.key);
  });
  if (!isOpen) return [main];
  const cell = el('td', { role: 'cell', colspan: String(columns.length) }, row.details());
  return [main, el('tr', { role: 'row', class: 'details', id }, cell)];
}

/**
 * Moves the focus to the next or previous row when the reader presses an arrow key. With Tab, readers would have to
 * pass each link in a row.
 */
function moveBetweenRows(event: KeyboardEvent, body: HTMLElement): void {
  const openers = [...body.querySelectorAll<HTMLElement>('.open')];
  const at = openers.findIndex((opener) => opener.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  const target = to === undefined || at === -1 ? undefined : openers[to];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
