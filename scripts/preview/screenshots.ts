import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The pictures in the documentation. Each picture has a report and a file name. This repository contains only the demo
 * project.
 */
const PICTURES = [
  ['shop-adds', 'comment-failed'],
  ['shop-fixes', 'comment-passed'],
  ['shop-audit', 'comment-audit'],
] as const;

/** Widths of the page for a pull request on a desktop and on a phone. The content is 812 and 343 pixels wide. */
const WIDTHS = [
  { width: 860, padding: 24, suffix: '' },
  { width: 375, padding: 16, suffix: '-375' },
] as const;

const CHROMIUM = 'chromium';

/** Writes pictures of comments with Chromium, if Chromium is installed. */
export async function takeScreenshots(from: string, to: string): Promise<void> {
  if (spawnSync(CHROMIUM, ['--version']).status !== 0) {
    console.log('No screenshots: the program chromium is not installed.');
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const [report, name] of PICTURES) {
    for (const theme of ['light', 'dark'] as const) {
      for (const size of WIDTHS) {
        const page = join(from, report, `comment.${theme}.html`);
        takeScreenshot(page, join(to, `${name}-${theme}${size.suffix}.png`), size);
      }
    }
  }
}

function takeScreenshot(
  page: string,
  picture: string,
  { width, padding }: { readonly width: number; readonly padding: number },
): void {
  const style = `.markdown-body { width: ${width}px; box-sizing: border-box; margin: 0; padding: ${padding}px; }`;
  const measure =
    '<script>document.title = document.querySelector("article").offsetHeight</script>';
  const sized = `${page}.${width}.html`;
  writeFileSync(sized, `${readFileSync(page, 'utf8')}<style>${style}</style>${measure}`);
  const url = pathToFileURL(resolve(sized)).href;
  const dom = chromium(['--dump-dom', `--window-size=${width},1000`, url]);
  const height = /<title>(\d+)<\/title>/.exec(dom)?.[1] ?? '1000';
  chromium([`--screenshot=${resolve(picture)}`, `--window-size=${width},${height}`, url]);
  rmSync(sized);
}

function chromium(args: readonly string[]): string {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  return spawnSync(CHROMIUM, [...common, ...args], { encoding: 'utf8' }).stdout;
}
