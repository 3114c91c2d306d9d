import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ecosystem } from '../../shared/ecosystems/ecosystem.ts';
import type { Spec } from '../../shared/host/spec.ts';
import { documents } from '../../shared/inventory/embedded-sboms.ts';
import { actionYaml } from './action-yaml.ts';
import { auditRuleModules } from './audit-rules.ts';
import { docsPages } from './docs-pages.ts';
import { ecosystemGroups } from './ecosystem-groups.ts';
import { ecosystemsPage } from './ecosystems-page.ts';
import { pageScriptModule } from './page-script.ts';
import { policySchemaFile } from './policy-schema.ts';
import { actionReadme } from './readme.ts';
import { withRefusalCodes } from './refusal-codes.ts';
import { commandRegistry, ecosystemRegistry, versionModule } from './registries.ts';
import { resultSchemaFiles } from './result-schemas.ts';
import { rulePages } from './rule-pages.ts';

/** A generated file. */
export interface GeneratedFile {
  /** Path relative to the root of the repository. */
  readonly path: string;
  /** Content that the file should have. */
  readonly content: string;
  /** Content that the file has now. Undefined if the file does not exist. */
  readonly current: string | undefined;
}

/** The action that `action.yml` at the root of the repository publishes. */
const ROOT_ACTION = 'all';

const README = 'README.md';
const VERIFY_POLICY = 'docs/verify-policy.md';
const ECOSYSTEMS = 'shared/ecosystems';
/** Actions load ecosystems by group. The tag tells knip that only tests use the whole list. */
const FOR_TESTS = '/** All ecosystems, for tests. @internal */\n';

const ECOSYSTEM_EXPORT = /^export const ecosystem\b/m;

/** Returns every generated file in the repository, sorted by path. Does not write any file. */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const specs = await readSpecs(root);
  const contents = new Map<string, string>();
  const published = specs.filter(({ isTerminalOnly }) => isTerminalOnly !== true);
  for (const spec of published) {
    const folder = `actions/${spec.name}`;
    const source = `${folder}/spec.ts`;
    if (spec.name === ROOT_ACTION) {
      contents.set('action.yml', actionYaml(spec, source, `dist/${spec.name}/index.js`));
    } else {
      const main = `../../dist/${spec.name}/index.js`;
      contents.set(`${folder}/action.yml`, actionYaml(spec, source, main));
    }
    const readme = `${folder}/${README}`;
    contents.set(readme, actionReadme(spec, readme, await readIfThere(join(root, readme))));
  }
  const ids = await ecosystemIds(root);
  contents.set(`${ECOSYSTEMS}/registry.generated.ts`, ecosystemRegistry(ids, FOR_TESTS));
  const ecosystems = await loadEcosystems(root, ids);
  for (const [name, source] of ecosystemGroups(ecosystems)) {
    contents.set(`${ECOSYSTEMS}/${name}`, source);
  }
  contents.set('docs/ecosystems.md', ecosystemsPage([...ecosystems, documents]));
  const page = (await readIfThere(join(root, VERIFY_POLICY))) ?? '';
  contents.set(VERIFY_POLICY, withRefusalCodes(page, VERIFY_POLICY));
  for (const [path, text] of await docsPages(root, published)) contents.set(path, text);
  for (const [path, source] of await auditRuleModules(root)) contents.set(path, source);
  for (const [path, page] of await rulePages(root)) contents.set(path, page);
  contents.set('docs/schemas/policy.schema.json', policySchemaFile());
  for (const [path, schema] of resultSchemaFiles()) contents.set(path, schema);
  contents.set('actions/registry.generated.ts', commands(root, specs));
  contents.set('shared/report/html/page-script.generated.ts', await pageScriptModule(root));
  contents.set('shared/model/version.generated.ts', versionModule(await versionOf(root)));
  const paths = [...contents.keys()].sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      content: contents.get(path) ?? '',
      current: await readIfThere(join(root, path)),
    })),
  );
}

/**
 * Returns the specs of all actions, sorted by name. Each folder in `actions/` that contains a spec.ts is an action.
 *
 * @throws {Error} if the name in a spec differs from that of its folder.
 */
export async function readSpecs(root: string): Promise<readonly Spec[]> {
  const specs: Spec[] = [];
  for (const name of (await readdir(join(root, 'actions'))).sort()) {
    const file = join(root, 'actions', name, 'spec.ts');
    if (!existsSync(file)) continue;
    const { spec } = (await import(pathToFileURL(file).href)) as { spec: Spec };
    if (spec.name !== name) throw new Error(`${file}: the spec's name is ${spec.name}`);
    specs.push(spec);
  }
  return specs;
}

async function ecosystemIds(root: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const file of (await readdir(join(root, ECOSYSTEMS))).sort()) {
    if (!file.endsWith('.ts') || file.endsWith('.generated.ts')) continue;
    const text = await readFile(join(root, ECOSYSTEMS, file), 'utf8');
    if (ECOSYSTEM_EXPORT.test(text)) ids.push(file.slice(0, -'.ts'.length));
  }
  return ids;
}

async function loadEcosystems(root: string, ids: readonly string[]): Promise<readonly Ecosystem[]> {
  return await Promise.all(
    ids.map(async (id) => {
      const path = join(root, ECOSYSTEMS, `${id}.ts`);
      const module = (await import(pathToFileURL(path).href)) as { ecosystem: Ecosystem };
      return module.ecosystem;
    }),
  );
}

function commands(root: string, specs: readonly Spec[]): string {
  const runnable = specs.filter(({ name }) => existsSync(join(root, 'actions', name, 'main.ts')));
  return commandRegistry(runnable.map(({ name }) => name));
}

async function versionOf(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

async function readIfThere(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
