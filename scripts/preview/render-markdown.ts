import { readFileSync } from 'node:fs';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The properties of an HTML tree that this file needs. */
interface HtmlNode {
  readonly type: string;
  tagName?: string;
  value?: string;
  properties?: object;
  children?: HtmlNode[];
}

export type Theme = 'light' | 'dark';

/** Background colors of GitHub’s themes. */
const BACKGROUNDS: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' };

/** Width of pull request comments and job summaries, in CSS pixels. */
const CONTENT_WIDTH = 860;

/** Converts Markdown to HTML according to GitHub's rules, including its extensions and its list of allowed elements. */
export async function renderMarkdown(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkGemoji)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(() => drawAlerts)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

/** Renders a page that displays Markdown as GitHub does. */
export function githubPage(body: string, theme: Theme): string {
  const style = import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Preview</title>
<style>${readFileSync(new URL(style), 'utf8')}
body { margin: 0; background: ${BACKGROUNDS[theme]}; }
.markdown-body { max-width: ${CONTENT_WIDTH}px; margin: 0 auto; padding: 24px; }
</style>
<article class="markdown-body">${body}</article>
</html>
`;
}

/** Converts quotes that start with `[!WARNING]` or a similar marker to colored boxes, as on GitHub. */
function drawAlerts(tree: HtmlNode): void {
  for (const node of tree.children ?? []) {
    if (node.tagName === 'blockquote') drawAlert(node);
  }
}

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

function drawAlert(quote: HtmlNode): void {
  const start = quote.children?.find((child) => child.type === 'element')?.children?.[0];
  const kind = ALERT.exec(start?.value ?? '');
  if (start === undefined || kind === null) return;
  const name = kind[1] ?? '';
  start.value = start.value?.slice(kind[0].length) ?? '';
  quote.tagName = 'div';
  quote.properties = { className: ['markdown-alert', `markdown-alert-${name.toLowerCase()}`] };
  quote.children?.unshift({
    type: 'element',
    tagName: 'p',
    properties: { className: ['markdown-alert-title'] },
    children: [{ type: 'text', value: `${name.charAt(0)}${name.slice(1).toLowerCase()}` }],
  });
}
