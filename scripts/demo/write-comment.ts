import { readFile, writeFile } from 'node:fs/promises';
import { githubPage, renderMarkdown } from '../preview/render-markdown.ts';

/** The comment as GitHub would show it, as a page. */
export async function writeComment(markdownPath: string, htmlPath: string): Promise<void> {
  const body = await renderMarkdown(await readFile(markdownPath, 'utf8'));
  await writeFile(htmlPath, githubPage(body, 'light'));
}
