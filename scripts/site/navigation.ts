import { posix } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type MarkdownNode, nodesIn, textOf } from './markdown-tree.ts';

/** A group of pages in the navigation. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly file: string }[];
}

/**
 * Reads the groups of pages from the map of the documentation. Each second-level heading is a group, and the first link
 * in each list item is a page.
 */
export function readNavigation(map: string, file: string): readonly PageGroup[] {
  const tree: MarkdownNode = unified().use(remarkParse).use(remarkGfm).parse(map);
  const groups: { title: string; pages: { title: string; file: string }[] }[] = [];
  for (const node of tree.children ?? []) {
    if (node.type === 'heading' && node.depth === 2)
      groups.push({ title: textOf(node), pages: [] });
    if (node.type !== 'list') continue;
    for (const item of node.children ?? []) {
      const [link] = nodesIn(item, 'link');
      if (link?.url === undefined) continue;
      const target = posix.join(posix.dirname(file), link.url.replace(/#.*$/, ''));
      groups.at(-1)?.pages.push({ title: textOf(link), file: target });
    }
  }
  return groups;
}
