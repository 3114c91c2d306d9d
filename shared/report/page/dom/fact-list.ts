import { type Child, el } from './elements.ts';

/** A term and its content. If the content is empty, neither is displayed. */
export type Fact = readonly [term: string, ...content: readonly Child[]];

/** Creates a description list of terms and their content. */
export function factList(facts: readonly Fact[]): HTMLElement {
  const list = el('dl', {});
  for (const [term, ...content] of facts) {
    if (content.some((child) => child !== undefined && child !== '')) {
      list.append(el('dt', {}, term), el('dd', {}, ...content));
    }
  }
  return list;
}
