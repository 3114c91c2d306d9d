import { type FilterIndex, facetValues } from '../filter-items.ts';
import { el, grouped } from './elements.ts';

type Chosen = Readonly<Record<string, readonly string[]>>;

export interface FacetPanel {
  readonly element: HTMLElement;
  /** Shows the selected values of each facet, and the number of items for each value. */
  show(chosen: Chosen, counts: readonly ReadonlyMap<string, number>[]): void;
}

/**
 * Maximum number of values that a facet shows. With more values, the panel would be longer than the list of findings.
 */
const MAX_VALUES = 12;

/** Minimum page width, in pixels, for showing the panel next to the list. The style sheet contains the same number. */
const WIDE = '(min-width: 1000px)';

/** Creates the panel of filters. Omits facets with fewer than two values, because they would not filter anything. */
export function facetPanel<T>(
  index: FilterIndex<T>,
  onChange: (chosen: Chosen) => void,
): FacetPanel {
  let current: Chosen = {};
  const boxes: {
    readonly at: number;
    readonly value: string;
    readonly input: HTMLInputElement;
    readonly count: HTMLElement;
  }[] = [];
  const toggle = (id: string, value: string, isOn: boolean) => {
    const others = (current[id] ?? []).filter((each) => each !== value);
    onChange({ ...current, [id]: isOn ? [...others, value] : others });
  };
  const panel = el('details', { class: 'facets' }, el('summary', {}, 'Filters'));
  panel.open = matchMedia(WIDE).matches;
  matchMedia(WIDE).addEventListener('change', ({ matches }) => {
    panel.open = matches;
  });
  for (const [at, facet] of index.facets.entries()) {
    const values = facetValues(index, at);
    if (values.length < 2) continue;
    const set = el('fieldset', {}, el('legend', {}, facet.title));
    for (const value of values.slice(0, MAX_VALUES)) {
      const input = el('input', { type: 'checkbox', value, name: facet.id });
      const count = el('span', { class: 'number' });
      input.addEventListener('change', () => toggle(facet.id, value, input.checked));
      const mark = facet.id === 'severity' ? `severity ${value}` : 'value';
      set.append(
        el('label', {}, input, el('span', { class: mark }, facet.labels?.[value] ?? value), count),
      );
      boxes.push({ at, value, input, count });
    }
    panel.append(set);
  }
  const show = (chosen: Chosen, counts: readonly ReadonlyMap<string, number>[]) => {
    current = chosen;
    for (const { at, value, input, count } of boxes) {
      const number = counts[at]?.get(value) ?? 0;
      input.checked = chosen[input.name]?.includes(value) === true;
      count.textContent = grouped(number);
      input.parentElement?.classList.toggle('empty', number === 0 && !input.checked);
    }
  };
  panel.hidden = boxes.length === 0;
  return { element: panel, show };
}
