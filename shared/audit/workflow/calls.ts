/** Follows text from outsiders into and out of the workflows and actions of the same repository. */
import { remembered } from '../../concurrency/remembered.ts';
import { mapAt } from '../../json/yaml-access.ts';
import { type YamlMap, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { fileKey, localFile } from './local-file.ts';
import { OriginReader, type Place } from './origins.ts';
import { callOf, isPrivileged, privilegeOf } from './privilege.ts';
import { type Origins, OUTSIDERS } from './script-writes.ts';
import type { WorkflowFile } from './subjects.ts';

/** Matches a key `uses` that names a workflow or action of the same repository. */
const LOCAL_USE = /\buses["']?\s*:\s*["']?[.$][\\/]/;

/** Matches files that other files can call. */
const ACTION = /(?:^|\/)action\.ya?ml$/;

/**
 * Returns a test for inputs and outputs of files: true if text from outsiders reaches them.
 *
 * @param read Reads a file. Returns undefined if the file is not valid.
 */
export function reachedBy(
  files: readonly AuditFile[],
  read: (file: AuditFile) => WorkflowFile | undefined,
): (origin: string) => boolean {
  if (!files.some(({ text }) => LOCAL_USE.test(text))) return () => false;
  const sources = new Map<string, Set<string>>();
  for (const file of files) {
    const takesPart =
      ACTION.test(file.path) || LOCAL_USE.test(file.text) || file.text.includes('workflow_call');
    const subject = takesPart ? read(file) : undefined;
    if (subject !== undefined) addSources(subject, sources);
  }
  const test = remembered((origin: string) => ({ isReached: isReached(origin, sources) }));
  return (origin) => test(origin).isReached;
}

/** Records what the file passes to the files that it calls, and what it returns to its callers. */
function addSources(subject: WorkflowFile, sources: Map<string, Set<string>>): void {
  const reader = new OriginReader(subject);
  const { path } = subject.file;
  const called: Origins = new Set([OUTSIDERS]);
  const privilege = isPrivileged(subject) ? called : new Set([privilegeOf(path)]);
  const addCall = (callee: string) => {
    addTo(sources, callOf(callee), called);
    addTo(sources, privilegeOf(callee), privilege);
  };
  const add = (prefix: string, map: YamlMap | undefined, place: Place, key?: string) => {
    for (const { key: name, value } of map?.entries.values() ?? []) {
      const node = key === undefined ? value : yamlAt(value, key);
      addTo(sources, `${prefix}.${name.toLowerCase()}`, reader.in(node, place));
    }
  };
  for (const job of subject.jobs) {
    const callee = localFile(job.uses, path);
    if (callee === undefined) continue;
    addCall(callee);
    add(`${callee} inputs`, mapAt(job.map, 'with'), { job, step: undefined });
    add(`${callee} secrets`, mapAt(job.map, 'secrets'), { job, step: undefined });
  }
  for (const step of subject.steps) {
    const callee = localFile(step.uses, path);
    if (callee === undefined) continue;
    addCall(callee);
    add(`${callee} inputs`, mapAt(step.map, 'with'), { job: step.job, step });
  }
  const settings = subject.triggers.get('workflow_call')?.settings ?? subject.root;
  const outside = { job: undefined, step: undefined };
  add(`${fileKey(path)} outputs`, mapAt(settings, 'outputs'), outside, 'value');
  add(`${fileKey(path)} inputs`, mapAt(settings, 'inputs'), outside, 'default');
}

function addTo(sources: Map<string, Set<string>>, target: string, origins: Origins): void {
  const known = sources.get(target) ?? new Set();
  sources.set(target, known);
  for (const origin of origins) known.add(origin);
}

/** Follows the sources of a value. A name `*` stands for every input or output of the file. */
function isReached(origin: string, sources: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [origin];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === OUTSIDERS) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const start = next.endsWith('.*') ? next.slice(0, -1) : undefined;
    const names =
      start === undefined ? [next] : [...sources.keys()].filter((key) => key.startsWith(start));
    for (const name of names) open.push(...(sources.get(name) ?? []));
  }
  return false;
}
