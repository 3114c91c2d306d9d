import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { headingIds } from './heading-ids.ts';
import { type MarkdownNode, nodesIn, textOf } from './markdown-tree.ts';
import { type LinkTargets, pageLink } from './page-path.ts';

/** A heading and the text that follows it. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly text: string;
}

/** A page's HTML without the surrounding frame, and its sections for the search and the table of contents. */
export interface RenderedPage {
  readonly html: string;
  readonly sections: readonly PageSection[];
}

const HEADING = /^h([1-6])$/;

/** Converts a Markdown file of this repository to HTML. The file is trusted, so its HTML is kept. */
export async function renderPage(
  markdown: string,
  file: string,
  targets: LinkTargets,
): Promise<RenderedPage> {
  let sections: readonly PageSection[] = [];
  const page = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(() => (tree: object) => {
      const root = tree as MarkdownNode;
      sections = addHeadingIds(root);
      moveLinks(root, file, targets);
    })
    .use(rehypeStringify)
    .process(markdown);
  return { html: String(page), sections };
}

/** Sets the ID of each heading, adds a link to the heading, and returns the sections. */
function addHeadingIds(root: MarkdownNode): readonly PageSection[] {
  const idOf = headingIds();
  const sections: { id: string; title: string; depth: number; text: string }[] = [];
  for (const node of root.children ?? []) {
    const level = HEADING.exec(node.tagName ?? '')?.[1];
    const title = textOf(node).trim();
    if (level === undefined) {
      const section = sections.at(-1);
      if (section !== undefined) section.text += ` ${title}`;
      continue;
    }
    const id = idOf(title);
    sections.push({ id, title, depth: Number(level), text: '' });
    node.properties = { ...node.properties, id };
    node.children?.push(anchor(id, title));
  }
  return sections.map((each) => ({ ...each, text: each.text.replaceAll(/\s+/g, ' ').trim() }));
}

function anchor(id: string, title: string): MarkdownNode {
  const properties = { href: `#${id}`, className: ['anchor'], ariaLabel: `Link to ${title}` };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: '#' }] };
}

function moveLinks(root: MarkdownNode, file: string, targets: LinkTargets): void {
  for (const [tag, name] of [
    ['a', 'href'],
    ['img', 'src'],
    ['source', 'srcSet'],
  ] as const) {
    for (const { properties } of nodesIn(root, tag)) {
      const link = properties?.[name];
      if (properties === undefined || link === undefined) continue;
      properties[name] = pageLink(String(link), file, targets);
    }
  }
  // A wide table or listing can be scrolled. Therefore, it must be possible to focus it with the keyboard.
  for (const node of [...nodesIn(root, 'table'), ...nodesIn(root, 'pre')]) {
    node.properties = { ...node.properties, tabIndex: 0 };
  }
}
