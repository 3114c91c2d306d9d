import { posix } from 'node:path';
import { DataError } from '../../errors/errors.ts';
import { readYamlTrees, type YamlMap } from '../../json/yaml-tree.ts';
import { applyRules } from '../apply-rules.ts';
import type { Area, AuditFile } from '../area.ts';
import { isEnvironmentFile, readEnvironment, withVariables } from './environment-file.ts';
import { isComposeFile } from './is-compose.ts';
import { mergeDocuments } from './merge-documents.ts';
import { unreadNames } from './named-files.ts';
import { type ComposeFile, readServices } from './read-services.ts';
import { RULES } from './rules.generated.ts';
import { shapeProblems } from './shape-problems.ts';

/** The area for Docker Compose and Podman Compose files. */
export const composeArea: Area = {
  name: 'compose',
  rules: RULES,
  reads: (file) => isComposeFile(file) || isEnvironmentFile(file),
  check: (files, facts) => {
    const { read, problems } = composeFiles(files);
    const services = read.flatMap((compose) => compose.services);
    return {
      hits: [...applyRules(RULES, services, facts)],
      problems,
      unchecked: [],
      checkedFiles: files.filter(isComposeFile).length,
      subjects: { services: services.length },
    };
  },
};

/** Reads the services in all files, resolves `extends` across files, and replaces variables with their values in `.env`. */
export function composeFiles(all: readonly AuditFile[]): {
  readonly read: readonly ComposeFile[];
  readonly problems: readonly DataError[];
} {
  const problems: DataError[] = [];
  const roots = new Map<string, YamlMap>();
  const files = all.filter((file) => !isEnvironmentFile(file));
  const variables = new Map(
    all.filter(isEnvironmentFile).map(({ path, text }) => [path, readEnvironment(text)]),
  );
  for (const file of files) {
    const root = rootOf(file, problems);
    const known = variables.get(posix.join(posix.dirname(file.path), '.env')) ?? NONE;
    if (root !== undefined) roots.set(file.path, withVariables(root, known));
  }
  const paths = new Set(files.map(({ path }) => path));
  const read = files.flatMap((file): readonly ComposeFile[] => {
    const root = roots.get(file.path);
    if (root === undefined) return [];
    problems.push(...unreadNames(file, root, paths));
    return [readServices(file, root, roots)];
  });
  return { read, problems };
}

const NONE: ReadonlyMap<string, string> = new Map();

function rootOf(file: AuditFile, problems: DataError[]): YamlMap | undefined {
  try {
    const documents = readYamlTrees(file.text, file.path);
    problems.push(...shapeProblems(file, documents));
    return mergeDocuments(
      file.text,
      documents.filter((each) => each.kind === 'map'),
    );
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push(error);
    return undefined;
  }
}
