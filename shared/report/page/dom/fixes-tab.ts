import type { PageData, PageFinding, PageFix } from '../page-data.ts';
import { button, code, counted, el, richText } from './elements.ts';
import { commandBlock } from './finding-details.ts';

/** Creates the list of changes that fix findings. Changes for the worst findings come first. */
export function fixesTab(data: PageData, showFinding: (key: string) => void): HTMLElement {
  const byKey = new Map(data.findings.map((finding) => [finding.key, finding]));
  const items = data.fixes.map((fix) => fixItem(fix, byKey, showFinding));
  return el('section', { 'aria-label': 'What to do', class: 'fixes' }, el('ol', {}, ...items));
}

function fixItem(
  { title, path, command, alternative, fixes, stays }: PageFix,
  byKey: ReadonlyMap<string, PageFinding>,
  showFinding: (key: string) => void,
): HTMLElement {
  const list = (label: string, keys: readonly string[]) =>
    keys.length === 0 ? undefined : findingLinks(label, keys, byKey, showFinding);
  return el(
    'li',
    {},
    el('p', { class: 'title' }, ...richText(title)),
    path === undefined || title.includes(path) ? undefined : el('p', {}, code(path)),
    commandBlock(command),
    alternative === undefined ? undefined : el('p', {}, 'Or: ', ...richText(alternative)),
    list('Fixes', fixes),
    list('Leaves', stays),
  );
}

function findingLinks(
  label: string,
  keys: readonly string[],
  byKey: ReadonlyMap<string, PageFinding>,
  showFinding: (key: string) => void,
): HTMLElement {
  const links = keys.map((key) => {
    const { id = key, level = 'none' } = byKey.get(key) ?? {};
    return button({ class: `plain severity ${level}` }, () => showFinding(key), id);
  });
  const summary = el('summary', {}, `${label} ${counted(keys.length, 'finding')}`);
  return el('details', {}, summary, el('div', { class: 'related' }, ...links));
}
