import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Pictures of comments in the documentation, each with the report that it shows and its file name. They show only the
 * demo project, because the other projects are not in this repository.
 */
const COMMENTS = [
  ['shop-adds', 'comment-failed'],
  ['shop-fixes', 'comment-passed'],
  ['shop-audit', 'comment-audit'],
  ['verify-moved-tag', 'comment-moved-tag'],
] as const;

/** Reports whose first screen is shown in a picture, each with the file name of the picture. */
const PAGES = [['shop-adds', 'report-failed']] as const;

const THEMES = ['light', 'dark'] as const;

/** Windows on a desktop and on a phone, in CSS pixels. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
] as const;

/**
 * Maximum width of the column that contains the comments of a pull request, and the padding on each side. For a wide
 * window, the column is rendered at a higher scale. The picture is then as wide as the window, and sharp on every
 * screen.
 */
const COLUMN = { width: 860, padding: 24, narrowPadding: 16 };

const CHROMIUM = 'chromium';

/**
 * Uses Chromium, if it is installed, to take screenshots of reports. Each file name contains the width of the window.
 */
export async function takeScreenshots(from: string, to: string): Promise<void> {
  if (spawnSync(CHROMIUM, ['--version']).status !== 0) {
    console.log('No screenshots: the program chromium is not installed.');
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const theme of THEMES) {
    for (const window of WINDOWS) {
      const pictureOf = (name: string) => join(to, `${name}-${theme}-${window.width}.png`);
      for (const [report, name] of COMMENTS) {
        pictureComment(join(from, report, `comment.${theme}.html`), pictureOf(name), window.width);
      }
      for (const [report, name] of PAGES) {
        picturePage(join(from, report, 'report.html'), pictureOf(name), { ...window, theme });
      }
    }
  }
}

/** Writes a picture of a whole comment, without the space outside the column of comments. */
function pictureComment(page: string, picture: string, window: number): void {
  const width = Math.min(window, COLUMN.width);
  const padding = width < COLUMN.width ? COLUMN.narrowPadding : COLUMN.padding;
  const style = `.markdown-body { width: ${width}px; box-sizing: border-box; margin: 0; padding: ${padding}px; }`;
  const measure =
    '<script>document.title = document.querySelector("article").offsetHeight</script>';
  withCopy(page, `${readFileSync(page, 'utf8')}<style>${style}</style>${measure}`, (url) => {
    const dom = chromium(['--dump-dom', `--window-size=${width},1000`, url]);
    const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? 1000);
    takePicture(url, picture, { width, height, scale: window / width });
  });
}

function picturePage(
  page: string,
  picture: string,
  {
    theme,
    width,
    height,
  }: { readonly theme: string; readonly width: number; readonly height: number },
): void {
  const html = readFileSync(page, 'utf8').replace('<html', `<html data-theme="${theme}"`);
  withCopy(page, html, (url) => takePicture(url, picture, { width, height, scale: 1 }));
}

function withCopy(page: string, html: string, use: (url: string) => void): void {
  const copy = `${page}.copy.html`;
  writeFileSync(copy, html);
  use(pathToFileURL(resolve(copy)).href);
  rmSync(copy);
}

function takePicture(
  url: string,
  picture: string,
  {
    width,
    height,
    scale,
  }: { readonly width: number; readonly height: number; readonly scale: number },
): void {
  chromium([
    `--screenshot=${resolve(picture)}`,
    `--window-size=${width},${height}`,
    `--force-device-scale-factor=${scale}`,
    url,
  ]);
}

function chromium(args: readonly string[]): string {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  return spawnSync(CHROMIUM, [...common, ...args], { encoding: 'utf8' }).stdout;
}
