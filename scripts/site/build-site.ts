import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy, { type EleventyConfig, type PageData } from '@11ty/eleventy';
import { build } from 'esbuild';
import { type PageGroup, readNavigation } from './navigation.ts';
import { type LinkTargets, pagePath, relativeLink } from './page-path.ts';
import { type PageSection, renderPage } from './render-page.ts';
import type { SearchSection } from './search-sections.ts';

/** The page that lists every page of the documentation. */
const MAP = 'docs/index.md';

/** Folders with files that the pages show or link to. */
const COPIED = ['docs/images', 'docs/schemas', 'examples/workflows'];

/** Folders and files in the root that are not pages. */
const IGNORED = [
  'build',
  'demo-output',
  'dist',
  'node_modules',
  'preview-output',
  'scripts',
  'shared',
  'test',
];

/** Browser versions that the script supports: the versions of the last two years. */
const TARGET = ['chrome123', 'firefox121', 'safari17.5'];

/** Writes the website, and returns the number of its pages. */
export async function buildSite(root: string, output: string): Promise<number> {
  const groups = readNavigation(await readFile(join(root, MAP), 'utf8'), MAP);
  const files = ['README.md', MAP, ...groups.flatMap(({ pages }) => pages.map(({ file }) => file))];
  const targets = { pages: new Set(files), copied: COPIED };
  const sections = new Map<string, readonly PageSection[]>();
  const site = new Eleventy(root, output, {
    quietMode: true,
    config: (config) => configure(config, { root, groups, targets, sections }),
  });
  await site.write();
  await writeFile(join(output, 'search-data.js'), searchData(sections));
  await bundleSearch(root, output);
  return sections.size;
}

interface Site {
  readonly root: string;
  readonly groups: readonly PageGroup[];
  readonly targets: LinkTargets;
  /** The sections of each page, by Markdown file. They are filled in during rendering. */
  readonly sections: Map<string, readonly PageSection[]>;
}

function configure(config: EleventyConfig, { root, groups, targets, sections }: Site): void {
  const fileOf = ({ page }: PageData) => relative(root, join(process.cwd(), page.inputPath));
  for (const folder of IGNORED) config.ignores.add(`${join(root, folder)}/**`);
  for (const folder of COPIED) config.addPassthroughCopy({ [join(root, folder)]: folder });
  const style = fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css'));
  config.addPassthroughCopy({ [style]: 'markdown.css' });
  config.addPassthroughCopy({ [join(import.meta.dirname, 'style.css')]: 'style.css' });
  config.setLibrary('md', {
    render: async (markdown, data) => {
      if (!targets.pages.has(fileOf(data))) return '';
      const page = await renderPage(markdown, fileOf(data), targets);
      sections.set(fileOf(data), page.sections);
      return page.html;
    },
  });
  const computed = {
    title: (data: PageData) => titleOf(data.page.rawInput),
    base: (data: PageData) => '../'.repeat(fileOf(data).split('/').length - 1),
    groups: (data: PageData) => groups.map((group) => linked(group, fileOf(data))),
  };
  config.addGlobalData(
    'permalink',
    () => (data: PageData) => (targets.pages.has(fileOf(data)) ? pagePath(fileOf(data)) : false),
  );
  config.addGlobalData('layout', 'page.liquid');
  config.addGlobalData('eleventyComputed', computed);
  config.setIncludesDirectory(relative(root, join(import.meta.dirname, 'layouts')));
  config.setTemplateFormats(['md']);
  // The braces in GitHub expressions must not be evaluated as a template.
  config.addGlobalData('templateEngineOverride', 'md');
}

function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '') ?? 'Assay';
}

function linked({ title, pages }: PageGroup, from: string) {
  return {
    title,
    pages: pages.map((page) => ({
      title: page.title,
      href: relativeLink(from, pagePath(page.file)),
      current: page.file === from,
    })),
  };
}

/**
 * Returns the search index as a script. Pages that are opened as files cannot fetch data, but they can load a script.
 */
function searchData(pages: ReadonlyMap<string, readonly PageSection[]>): string {
  const records = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, sections]) =>
      sections.map(
        ({ id, title, text }): SearchSection => ({
          url: `${pagePath(file)}#${id}`,
          page: sections[0]?.title ?? file,
          title,
          text,
        }),
      ),
    );
  return `globalThis.SEARCH_DATA = ${JSON.stringify(records)};\n`;
}

async function bundleSearch(root: string, output: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [join(import.meta.dirname, 'dom/search.ts')],
    outfile: join(output, 'search.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    legalComments: 'inline',
    logLevel: 'warning',
  });
}
