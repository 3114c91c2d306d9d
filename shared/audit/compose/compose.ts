import { DataError } from '../../errors/errors.ts';
import { readYamlTrees, type YamlMap, type YamlNode } from '../../json/yaml-tree.ts';
import { applyRules } from '../apply-rules.ts';
import type { Area, AuditFile } from '../area.ts';
import { type ComposeFile, readServices } from './read-services.ts';
import { RULES } from './rules.generated.ts';

/** Matches `compose.yaml`, `docker-compose.dev.yml`, `podman-compose.yml` and other names with the word. */
const NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;

/** Services for Docker Compose and Podman Compose. */
export const composeArea: Area = {
  name: 'compose',
  rules: RULES,
  reads: ({ path, text }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text));
  },
  check: (files, facts) => {
    const problems: DataError[] = [];
    const roots = new Map<string, YamlMap>();
    for (const file of files) {
      const root = rootOf(file, problems);
      if (root !== undefined) roots.set(file.path, root);
    }
    const read = files.flatMap((file): readonly ComposeFile[] => {
      const root = roots.get(file.path);
      return root === undefined ? [] : [readServices(file, root, roots)];
    });
    const services = read.flatMap((compose) => compose.services);
    return {
      hits: [...applyRules(RULES, services, facts)],
      problems,
      unchecked: [],
      subjects: { services: services.length },
    };
  },
};

function rootOf(file: AuditFile, problems: DataError[]): YamlMap | undefined {
  try {
    const [root] = readYamlTrees(file.text, file.path);
    if (root === undefined || root.kind === 'map') return root;
    throw notCompose(file, root);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(error);
    return undefined;
  }
}

function notCompose({ path }: AuditFile, root: YamlNode): DataError {
  return new DataError('malformed', `the Compose file is a ${root.kind}, not a mapping`, { path });
}

/** Returns true if a text has `services:` at its top, with a mapping that names an image or a build. */
function isCompose(text: string): boolean {
  const start = text.startsWith('services:') ? 0 : text.indexOf('\nservices:') + 1;
  if (start === 0 && !text.startsWith('services:')) return false;
  if (/^(?:apiVersion|kind|jobs|stages|on):/m.test(text)) return false;
  const part = text.slice(start, start + 20_000);
  return (
    /^services:[ \t]*(?:#.*)?\r?\n/.test(part) && /^[ \t]+(?:image|build|extends):/m.test(part)
  );
}
