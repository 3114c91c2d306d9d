import { buildImage, writeLayout } from '../support/images.ts';
import type { TarFile } from '../support/tar.ts';
import type { Attack, Random } from './attack.ts';
import { CLEAN, extraFile, scanImage } from './hide-image.ts';

/** Keys that make a manifest look like the manifest of an extension or of another tool. */
const DISGUISES = [
  { engines: { vscode: '*' } },
  { engines: { node: '*', vscode: '^1.80.0' }, publisher: 'p' },
  { contributes: {} },
  { unity: '2020.3' },
  { private: true },
  { type: 'module', workspaces: ['.'] },
];

function manifestOf(random: Random): string {
  const manifest = { name: 'minimist', version: '1.2.5', ...random.pick(DISGUISES) };
  const text = JSON.stringify(manifest);
  return random.pick([text, `\ufeff${text}`, ` \n${text}\n`]);
}

async function scanWith(file: TarFile, random: Random): Promise<string | undefined> {
  const image = buildImage({ layers: [{ files: [...CLEAN, extraFile(random), file] }] });
  return await scanImage(await writeLayout([image]));
}

/** Programs in an image that the files of the image contradict. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a manifest below node_modules claims to belong to a different tool',
    rows: [],
    variant(random) {
      const folder = random.pick(['', 'srv/', `opt/${random.word()}/`, 'usr/lib/']);
      const path = `${folder}node_modules/minimist/package.json`;
      const content = manifestOf(random);
      return { what: `${path}: ${content}`, run: () => scanWith({ path, content }, random) };
    },
  },
  {
    name: 'a manifest below node_modules is damaged',
    rows: ['1.11'],
    variant(random) {
      const path = `${random.word()}/node_modules/minimist/package.json`;
      const content = random.pick(['', '[]', '{', '{"name":"minimist"}', '<<<<<<< HEAD\n']);
      return { what: `${path}: ${content}`, run: () => scanWith({ path, content }, random) };
    },
  },
];
