import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = '-'.repeat(80);

/** Matches a line that names a copyright holder. License texts differ mostly in these lines. */
const COPYRIGHT = /^[ \t]*Copyright (?:\(c\)|©|\d|\[).*$/gim;

/**
 * Matches the title in a license text. The title is removed, because the license name is already shown next to the
 * package name.
 */
const TITLE =
  /^[# \t]*(?:\(?(?:The )?(?:MIT|ISC)(?: License)?(?: \((?:MIT|ISC)\))?\)?|\[ISC License\]\(\S+\))[ \t]*$/gim;

/**
 * Matches the start of the permission in the MIT and ISC licenses. `OWNER` matches the lines before it that name a
 * copyright holder.
 */
const GRANT = /^Permission (?:is hereby granted|to use)/m;
const OWNER = /^.*\bCopyright\b.*$/gm;

/**
 * A package and its license: the name and version of the package, the SPDX expression, the copyright holders, and the
 * license text.
 */
interface License {
  readonly head: string;
  readonly owners: readonly string[];
  readonly text: string;
}

/**
 * Returns the name, version, copyright and license text of every package that contains one of the `inputs`, sorted by
 * name. License texts that differ only in layout are written once.
 *
 * @param inputs Paths relative to `root`, as in esbuild's metafile.
 */
export async function collectLicenses(root: string, inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const licenses = new Map<string, License>();
  for (const folder of folders) {
    const license = await licenseOf(join(root, folder));
    // The same version of a package can be installed twice, but is listed only once.
    licenses.set(license.head, license);
  }
  const sorted = [...licenses.keys()].sort().flatMap((head) => licenses.get(head) ?? []);
  const groups = Map.groupBy(sorted, ({ text }) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '));
  return [...groups.values()].map(sectionOf).join('\n');
}

/**
 * Returns the section for all packages with the same license text. Packages with the same copyright holders are listed
 * together.
 */
function sectionOf(licenses: readonly License[]): string {
  const byOwners = Map.groupBy(licenses, ({ owners }) => owners.join('\n'));
  const heads = [...byOwners].map(([owners, sharing]) =>
    [...sharing.map(({ head }) => head), owners].filter((line) => line !== '').join('\n'),
  );
  return `${RULE}\n${heads.join('\n\n')}\n${RULE}\n\n${licenses[0]?.text ?? ''}\n`;
}

/**
 * Returns the folder of the package that a file belongs to. For `node_modules/a/node_modules/@b/c/lib/d.js`, it is
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

async function licenseOf(folder: string): Promise<License> {
  const facts = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const body = texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  const head = `${facts.name} ${facts.version} (${facts.license ?? 'no license named'})`;
  const start = body.search(GRANT);
  const [before, after] = start === -1 ? ['', body] : [body.slice(0, start), body.slice(start)];
  const lines = [...(before.match(OWNER) ?? []), ...(after.match(COPYRIGHT) ?? [])];
  const owners = lines.map((line) => `  ${line.trim()}`);
  const text =
    `${before.replace(OWNER, '').replace(TITLE, '')}${after.replace(COPYRIGHT, '').replace(TITLE, '')}`.replace(
      /\n{3,}/g,
      '\n\n',
    );
  return { head, owners, text: body === '' ? attribution(facts) : text.trim() };
}

/** Returns a sentence in place of the license text for a package without a license file. */
function attribution({ author, license }: PackageFacts): string {
  const name = (typeof author === 'string' ? author : author?.name) ?? 'its contributors';
  return `By ${name}. The package has no license file; see https://spdx.org/licenses/${license}.html`;
}
