import type { PageAddress } from '../page-address.ts';
import type { ListView } from './list-view.ts';

/**
 * Adds the page's keyboard shortcuts. `/` starts a search. The down arrow moves from the search field to the first row.
 * Escape closes the open row or, if no row is open, clears the search.
 */
export function handleKeys(
  listOf: () => ListView | undefined,
  addressOf: () => PageAddress,
  go: (address: PageAddress) => void,
): void {
  document.addEventListener('keydown', (event) => {
    const list = listOf();
    if (list === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      list.search.focus();
      list.search.select();
    } else if (event.key === 'ArrowDown' && event.target === list.search) {
      event.preventDefault();
      list.element.querySelector<HTMLElement>('.open')?.focus();
    } else if (event.key === 'Escape') {
      closeOrClear(list, addressOf(), go);
    }
  });
}

function closeOrClear(
  { search }: ListView,
  address: PageAddress,
  go: (address: PageAddress) => void,
): void {
  if (address.open !== '') go({ ...address, open: '' });
  else if (address.text !== '') go({ ...address, text: '' });
  else search.blur();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input[type="search"], select, textarea');
}
