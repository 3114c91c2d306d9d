import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuiltImage, buildImage } from '../images.ts';
import { ROOT } from '../sources.ts';
import type { TarFile } from '../tar.ts';

/** Advisories of the examples, with the structure that `--advisories` accepts. */
export const ADVISORIES = join(ROOT, 'examples', 'advisories');

const ROOTFS = join(ROOT, 'examples', 'shop', 'rootfs');

/** The only critical finding of the example shop, and the version without it. */
export const CRITICAL = { id: 'GHSA-xvch-5gv4-984h', name: 'minimist', fixed: '1.2.6' };

/**
 * Builds the image of the example shop as its author would. With `isPatched`, the image does not have the critical
 * finding.
 */
export function shopImage(options: { readonly isPatched?: boolean } = {}): BuiltImage {
  const files = pathsBelow(ROOTFS).map((path): TarFile => {
    const text = readFileSync(join(ROOTFS, path), 'utf8');
    const isVulnerable = path.endsWith(`/${CRITICAL.name}/package.json`);
    if (!isVulnerable || options.isPatched !== true) return { path, content: text };
    return { path, content: text.replace('1.2.5', CRITICAL.fixed) };
  });
  return buildImage({ layers: [{ files }] });
}

/** The advisory records of the examples. */
export function advisoryRecords(): readonly Record<string, unknown>[] {
  return pathsBelow(ADVISORIES)
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(join(ADVISORIES, path), 'utf8')));
}

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
