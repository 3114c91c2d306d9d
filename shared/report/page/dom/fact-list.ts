import { type Child, el } from './elements.ts';

/** A term and its content. Without content, it is not displayed. */
export type Fact = readonly [term: string, ...content: readonly Child[]];

/** Creates a list of facts. */
export function factList(facts: readonly Fact[]): HTMLElement {
  const list = el('dl', {});
  for (const [term, ...content] of facts) {
    if (content.some((child) => child !== undefined && child !== '')) {
      list.append(el('dt', {}, term), el('dd', {}, ...content));
    }
  }
  return list;
}
