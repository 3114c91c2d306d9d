import { readFile, writeFile } from 'node:fs/promises';
import { githubPage, renderMarkdown } from '../preview/render-markdown.ts';

/** Writes a page that displays the comment as GitHub does. */
export async function writeComment(markdownPath: string, htmlPath: string): Promise<void> {
  const body = await renderMarkdown(await readFile(markdownPath, 'utf8'));
  await writeFile(htmlPath, githubPage(body, 'light'));
}
