/**
 * GitHub Actions: what workflows and actions use, and the images that their jobs run in.
 * Source: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseYamlDocuments } from '../json/yaml.ts';
import { linesOf } from './control-file.ts';
import { imagePackage } from './docker/image-package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { actionsLock } from './github-actions/actions-lock.ts';
import { imageOfUse, imagesIn } from './github-actions/images.ts';
import { packageOfUse } from './github-actions/uses.ts';
import { parseEach } from './parse-each.ts';

const workflow: FileFormat = {
  role: 'manifest',
  wanted: { directories: ['.github/workflows'], names: ['action.yml', 'action.yaml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) =>
    (path.endsWith('.yml') || path.endsWith('.yaml')) && !path.includes('node_modules/'),
  parse: parseWorkflow,
};

export const ecosystem: Ecosystem = { id: 'github-actions', formats: [workflow, actionsLock] };

function parseWorkflow(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lines = linesOfUses(text);
  const documents = parseYamlDocuments(text, file.path).filter(isObject);
  const used = parseEach(documents.flatMap(usesIn), (uses) => {
    const use = lines.get(uses)?.shift() ?? { line: undefined };
    const image = imageOfUse(uses);
    return image === undefined
      ? packageOfUse(file, uses, use)
      : imagePackage(file, image, { line: use.line, scope: 'development' });
  });
  const images = parseEach(imagesIn(documents, text), ({ image, line }) =>
    imagePackage(file, image, { line, scope: 'development' }),
  );
  return {
    packages: [...used.packages, ...images.packages],
    problems: [...used.problems, ...images.problems],
  };
}

/** Reusable workflows, the steps of jobs, and the steps of a composite action. */
function usesIn(document: JsonObject): readonly string[] {
  const jobs = Object.values(objectAt(document, 'jobs') ?? {}).filter(isObject);
  const runs = objectAt(document, 'runs');
  return [...jobs, ...(runs === undefined ? [] : [runs])].flatMap((holder) => {
    const steps = (arrayAt(holder, 'steps') ?? []).filter(isObject);
    return [holder, ...steps].flatMap((item) => stringAt(item, 'uses') ?? []);
  });
}

interface Use {
  readonly line: number;
  readonly comment: string;
}

/** Lines of each `uses:`, in order: the same action is often used several times. */
function linesOfUses(text: string): ReadonlyMap<string, Use[]> {
  const lines = new Map<string, Use[]>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const start = row.indexOf('uses:');
    if (start === -1) continue;
    const stated = row.slice(start + 'uses:'.length).trim();
    const [word = ''] = stated.split(/\s/, 1);
    // `{ uses: a/b@v1, with: … }` goes on behind it.
    const value = word.replace(/[,}]+$/, '').replace(/^["']|["']$/g, '');
    const use = { line, comment: stated.slice(word.length).trim() };
    const known = lines.get(value);
    if (known === undefined) lines.set(value, [use]);
    else known.push(use);
  }
  return lines;
}
