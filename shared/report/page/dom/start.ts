import { emptyAddress, formatAddress, type PageAddress, parseAddress } from '../page-address.ts';
import type { PageData } from '../page-data.ts';
import { el, grouped } from './elements.ts';
import { findingsTab } from './findings-tab.ts';
import { fixesTab } from './fixes-tab.ts';
import { handleKeys } from './keys.ts';
import { licensesTab } from './licenses-tab.ts';
import { type ListConfig, type ListView, listView } from './list-view.ts';
import { packagesTab } from './packages-tab.ts';
import { themeButton } from './theme.ts';

/** A tab in the report. Only one tab is visible at a time. */
interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  /** Creates the content when a reader first opens the tab. */
  create(): { readonly element: HTMLElement; readonly list?: ListView };
}

// The class hides the static tables before the first layout. If the script fails, they are shown again.
document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', () => {
  try {
    start();
  } catch (error) {
    document.documentElement.classList.remove('js');
    throw error;
  }
});

function start(): void {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
  const main = document.querySelector('main');
  if (main === null) return;
  const created = new Map<string, ReturnType<Tab['create']>>();
  const tabs = tabsFor(data, overview(main), go);
  const [first] = tabs;
  const bar = el('nav', { class: 'tabs', 'aria-label': 'Parts of the report' });
  const panel = el('div', { class: 'panel' });
  let current = emptyAddress('');

  function go(address: PageAddress): void {
    const isSameTab = address.tab === current.tab;
    show(address);
    // A viewer that isolates the page can reject the new URL. This does not matter, because the page shows the new
    // state.
    const hash = formatAddress(address);
    if (isSameTab) history.replaceState(undefined, '', hash);
    else history.pushState(undefined, '', hash);
  }
  function show(address: PageAddress): void {
    const tab = tabs.find(({ id }) => id === address.tab) ?? first;
    if (tab === undefined) return;
    const view = created.get(tab.id) ?? tab.create();
    created.set(tab.id, view);
    current = { ...address, tab: tab.id };
    if (!view.element.isConnected) panel.replaceChildren(view.element);
    for (const link of bar.children) {
      if (link.id === `tab-${tab.id}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    view.list?.show(current);
  }
  for (const { id, label, count } of tabs) {
    const number =
      count === undefined ? undefined : el('span', { class: 'number' }, grouped(count));
    const link = el('a', { href: `#${id}`, id: `tab-${id}` }, label, number);
    bar.append(link);
  }
  bar.hidden = tabs.length < 2;
  document.querySelector('header')?.after(bar, panel);
  document.querySelector('header')?.prepend(themeButton());
  addEventListener('hashchange', () => show(parseAddress(location.hash)));
  addEventListener('beforeprint', () => created.get(current.tab)?.list?.showAll());
  handleKeys(
    () => created.get(current.tab)?.list,
    () => current,
    go,
  );
  show(parseAddress(location.hash));
  revealOpenRow(panel);
}

/** Scrolls to the open row, such as the row of the finding in a permalink. */
function revealOpenRow(panel: HTMLElement): void {
  panel.querySelector('tr.opened')?.scrollIntoView({ block: 'center' });
}

/** Moves the static parts of the page that the script does not replace into a single element, and returns it. */
function overview(main: HTMLElement): HTMLElement {
  const parts = [...main.children].filter(
    (part) => part.matches('section, details') && !part.hasAttribute('data-replaced'),
  );
  return el('section', { class: 'overview', 'aria-label': 'Overview' }, ...parts);
}

function tabsFor(
  data: PageData,
  about: HTMLElement,
  go: (address: PageAddress) => void,
): readonly Tab[] {
  const showFinding = (open: string) => go({ ...emptyAddress('findings'), open });
  const open = {
    finding: showFinding,
    package: (at: number) => go({ ...emptyAddress('packages'), open: String(at) }),
  };
  const showLicense = (license: string) =>
    go({ ...emptyAddress('packages'), chosen: { license: [license] } });
  const list = <T>(label: string, config: ListConfig<T>): Tab => ({
    id: config.id,
    label,
    count: config.items.length,
    create: () => {
      const view = listView(config, go);
      return { element: view.element, list: view };
    },
  });
  const findings = list('Findings', findingsTab(data, showFinding));
  const isOptional = data.findings.every(({ status }) => status !== 'fails');
  const hasPackages = data.packages.length > 0;
  const fixes = {
    id: 'fixes',
    label: isOptional ? 'What to do (optional)' : 'What to do',
    count: data.fixes.length,
    create: () => ({ element: fixesTab(data, showFinding) }),
  };
  return [
    ...(data.findings.length > 0 ? [findings] : []),
    ...(data.fixes.length > 0 ? [fixes] : []),
    { id: 'overview', label: 'Overview', create: () => ({ element: about }) },
    ...(hasPackages
      ? [
          list('Packages', packagesTab(data, open)),
          list('Licenses', licensesTab(data, showLicense)),
        ]
      : []),
  ];
}
