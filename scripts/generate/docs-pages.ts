import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spec } from '../../shared/host/spec.ts';
import { permissionMatrix, permissionReasons } from './permission-tables.ts';
import { policyKeys } from './policy-keys.ts';
import { policyJsonSchema } from './policy-schema.ts';
import { replaceBetween } from './replace-between.ts';

const PERMISSIONS = 'docs/permissions.md';
const POLICY = 'docs/policy.md';
const RECIPES = 'docs/recipes';

/** Matches the place in a recipe that shows a file from `examples/workflows`. */
const SHOWN = /<!-- generated:(examples\/workflows\/[a-z-]+\.yml) -->/g;

/** Returns the pages of the documentation that contain generated parts. The keys are paths. */
export async function docsPages(
  root: string,
  specs: readonly Spec[],
): Promise<ReadonlyMap<string, string>> {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const pages = new Map<string, string>();
  const matrix = replaceBetween(
    await read(PERMISSIONS),
    'permission-matrix',
    permissionMatrix(specs),
    PERMISSIONS,
  );
  const reasons = replaceBetween(
    matrix,
    'permission-reasons',
    permissionReasons(specs),
    PERMISSIONS,
  );
  pages.set(PERMISSIONS, reasons);
  let policy = await read(POLICY);
  for (const section of ['scan', 'audit', 'verify']) {
    const table = policyKeys(policyJsonSchema(), section);
    policy = replaceBetween(policy, `${section}-keys`, table, POLICY);
  }
  pages.set(POLICY, policy);
  for (const name of (await readdir(join(root, RECIPES))).sort()) {
    const path = `${RECIPES}/${name}`;
    pages.set(path, await withWorkflows(await read(path), path, read));
  }
  return pages;
}

async function withWorkflows(
  page: string,
  path: string,
  read: (path: string) => Promise<string>,
): Promise<string> {
  let text = page;
  for (const [, file = ''] of page.matchAll(SHOWN)) {
    text = replaceBetween(text, file, `\`\`\`yaml\n${await read(file)}\`\`\``, path);
  }
  return text;
}
