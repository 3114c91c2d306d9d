import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = '-'.repeat(80);

/**
 * Returns the name, version and license texts of every package to which any of the `inputs` belongs, sorted by name.
 * Packages with the same texts share them. `inputs` are paths relative to `root`, as in esbuild's metafile.
 */
export async function collectLicenses(root: string, inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const { head, body } = await licenseOf(join(root, folder));
    // The same version of a package can be installed twice.
    texts.set(head, body);
  }
  const heads = Map.groupBy([...texts.keys()].sort(), (head) => texts.get(head) ?? '');
  return [...heads]
    .map(([body, sharing]) => `${RULE}\n${sharing.join('\n')}\n${RULE}\n\n${body}\n`)
    .join('\n');
}

/**
 * Returns the folder of the package to which a file belongs. For `node_modules/a/node_modules/@b/c/lib/d.js`, it is
 * `node_modules/a/node_modules/@b/c`.
 */
export function packageFolder(input: string): string | undefined {
  const marker = 'node_modules/';
  const start = input.lastIndexOf(marker);
  if (start === -1) return undefined;
  const [first = '', second = ''] = input.slice(start + marker.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return `${input.slice(0, start + marker.length)}${name}`;
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

async function licenseOf(folder: string): Promise<{ head: string; body: string }> {
  const facts = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const body = texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  const head = `${facts.name} ${facts.version} (${facts.license ?? 'no license named'})`;
  return { head, body: body === '' ? attribution(facts) : body };
}

/** Returns the text for a package without a license file. */
function attribution({ author, license }: PackageFacts): string {
  const name = (typeof author === 'string' ? author : author?.name) ?? 'its contributors';
  return `By ${name}. The package has no license file; see https://spdx.org/licenses/${license}.html`;
}
