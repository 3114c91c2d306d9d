/**
 * Reads the actions that GitHub workflows and actions use, and the container images of jobs. Source:
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
 */

import { linesOf } from '../binary/lines.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import { parseYamlDocuments } from '../json/yaml.ts';
import { imagePackage } from './docker/image-package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { actionsLock } from './github-actions/actions-lock.ts';
import { imageOfUse, imagesIn } from './github-actions/images.ts';
import { isOfThisRepository, packageOfUse } from './github-actions/uses.ts';
import { parseEach } from './parse-each.ts';
import { notALockfile, unread } from './unread.ts';

const workflow: FileFormat = {
  role: 'manifest',
  wanted: { directories: ['.github/workflows'], names: ['action.yml', 'action.yaml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => /\.ya?ml$/.test(path) && !/(?:^|\/)node_modules\//.test(path),
  parse: parseWorkflow,
};

export const ecosystem: Ecosystem = { id: 'github-actions', formats: [workflow, actionsLock] };

const FIX = 'correct the workflow syntax';

function parseWorkflow(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lines = linesOfUses(text);
  const all = parseYamlDocuments(text, file.path);
  const documents = all.filter(isObject);
  if (all.some((document) => !isObject(document) && (document ?? null) !== null)) {
    throw notALockfile(file, 'jobs or runs', FIX);
  }
  const used = parseEach(documents.flatMap(usesIn), (stated) => {
    if (typeof stated !== 'string') throw unread(file, { text: 'a step or job' }, FIX);
    const uses = stated.trim();
    const use = lines.get(uses)?.shift() ?? { line: undefined };
    const image = imageOfUse(uses);
    if (image !== undefined)
      return imagePackage(file, image, { line: use.line, scope: 'development' });
    const found = packageOfUse(file, uses, use);
    if (found === undefined && !isOfThisRepository(uses)) {
      throw unread(file, { text: uses, line: use.line }, FIX);
    }
    return found;
  });
  const images = parseEach(imagesIn(documents, text), ({ image, line }) =>
    imagePackage(file, image, { line, scope: 'development' }),
  );
  return {
    packages: [...used.packages, ...images.packages],
    problems: [...used.problems, ...images.problems],
  };
}

/**
 * Returns the `uses` values of jobs, of steps in jobs, and of steps in composite actions. Values that GitHub would
 * reject are included unchanged.
 */
function usesIn(document: JsonObject): readonly unknown[] {
  const jobs = document['jobs'] ?? {};
  const runs = document['runs'] ?? {};
  if (!isObject(jobs) || !isObject(runs)) return [jobs];
  return [...Object.values(jobs), runs].flatMap((holder): readonly unknown[] => {
    const steps = isObject(holder) ? (holder['steps'] ?? []) : undefined;
    if (!Array.isArray(steps)) return [steps];
    const own = isObject(holder) && holder['uses'] !== undefined ? [holder['uses']] : [];
    return [...own, ...usesInSteps(steps)];
  });
}

/**
 * Returns the `uses` values of steps and of the steps in their groups, such as `parallel`. Inputs and variables do not
 * contain steps. A step that aliases repeat counts once, because aliases of aliases could repeat it without limit.
 */
function usesInSteps(steps: readonly unknown[], seen = new Set()): readonly unknown[] {
  return steps.flatMap((step): readonly unknown[] => {
    if (!isObject(step)) return [step];
    if (seen.has(step)) return [];
    seen.add(step);
    return Object.entries(step).flatMap(([key, value]) => {
      if (key === 'uses') return [value];
      if (key === 'with' || key === 'env') return [];
      return usesInSteps([value].flat().filter(isObject), seen);
    });
  });
}

interface Use {
  readonly line: number;
  readonly comment: string;
}

/**
 * Returns the line numbers of each `uses:` value. A file can use the same action several times, so each value has a
 * list.
 */
function linesOfUses(text: string): ReadonlyMap<string, Use[]> {
  const lines = new Map<string, Use[]>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const start = row.indexOf('uses:');
    if (start === -1) continue;
    const stated = row.slice(start + 'uses:'.length).trim();
    const [word = ''] = stated.split(/\s/, 1);
    // Other keys can follow the `uses` key, as in `{ uses: a/b@v1, with: … }`.
    const value = word.replace(/[,}]+$/, '').replace(/^["']|["']$/g, '');
    const use = { line, comment: stated.slice(word.length).trim() };
    const known = lines.get(value);
    if (known === undefined) lines.set(value, [use]);
    else known.push(use);
  }
  return lines;
}
