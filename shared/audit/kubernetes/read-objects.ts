import { DataError } from '../../errors/errors.ts';
import type { AreaResult, AuditFile } from '../area.ts';
import type { KubeObject } from './manifest.ts';
import { OVERLAY } from './manifest-files.ts';
import { type Kustomizations, readKustomizations } from './read-kustomizations.ts';
import { readManifests } from './read-manifests.ts';

const TEMPLATE = 'contains template syntax; render the template and audit the result';

export interface ReadObjects extends Pick<AreaResult, 'problems' | 'unchecked'>, Kustomizations {
  readonly objects: readonly KubeObject[];
}

/** Matches double braces outside comments. Braces in a comment do not make a file a template. */
const BRACES = /^(?:[^#\n]|(?<=\S)#)*\{\{/m;

function isTemplate(text: string, { code }: DataError): boolean {
  return code !== 'limit-exceeded' && BRACES.test(text);
}

/** Reads the objects in all files. Kustomizations come first. */
export function readObjects(files: readonly AuditFile[]): ReadObjects {
  const problems: DataError[] = [];
  const unchecked: { path: string; reason: string }[] = [];
  const read = (file: AuditFile, isPatch: boolean): readonly KubeObject[] => {
    try {
      return readManifests(file, isPatch);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      if (isTemplate(file.text, error)) unchecked.push({ path: file.path, reason: TEMPLATE });
      else problems.push(error);
      return [];
    }
  };
  const isOverlay = ({ path }: AuditFile) => OVERLAY.test(path);
  const own = files.filter(isOverlay).flatMap((file) => read(file, false));
  const kustomizations = readKustomizations(own, new Set(files.map(({ path }) => path)));
  const others = files
    .filter((file) => !isOverlay(file))
    .flatMap((file) => read(file, kustomizations.patches.has(file.path)));
  return {
    ...kustomizations,
    objects: [...own, ...others],
    problems,
    unchecked: [...unchecked, ...kustomizations.unchecked],
  };
}
