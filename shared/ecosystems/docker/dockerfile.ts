/** Reads a Dockerfile or Containerfile. Source: https://docs.docker.com/reference/dockerfile/ */

import { frontendOf } from '../../docker/frontend.ts';
import { readDockerfile } from '../../docker/read-dockerfile.ts';
import { readStages, type Stage } from '../../docker/stages.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { imagePackage } from './image-package.ts';

export const dockerfile: FileFormat = {
  role: 'manifest',
  wanted: {
    names: ['Dockerfile', 'dockerfile', 'Containerfile', 'containerfile'],
    globs: ['Dockerfile.*', 'Dockerfile-*', 'Containerfile.*', 'Containerfile-*'],
    suffixes: ['.Dockerfile', '.dockerfile', '.Containerfile', '.containerfile'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !path.endsWith('.dockerignore'),
  parse: parseDockerfile,
};

/** Name of the empty base image, which is not in any registry. */
const EMPTY_IMAGE = 'scratch';

/** File names that container engines look for by default. */
const WHOLE: ReadonlySet<string> = new Set(['Dockerfile', 'dockerfile', 'Containerfile']);

interface Used {
  readonly image: string;
  readonly line: number;
  readonly scope: Scope;
}

function parseDockerfile(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const syntax = frontendOf(text);
  const frontend =
    syntax === undefined
      ? []
      : [{ image: syntax.image, line: syntax.line, scope: 'development' } as const];
  const stages = readStages(readDockerfile(text));
  // A file such as Dockerfile.inc can contain only part of a Dockerfile.
  if (stages.length === 0 && WHOLE.has(baseName(file.path)) && text.trim() !== '') {
    throw notALockfile(file, 'FROM', 'start it with a FROM instruction');
  }
  const used = [...frontend, ...imagesOf(stages)];
  return parseEach(used, ({ image, ...facts }) =>
    image === EMPTY_IMAGE ? undefined : imagePackage(file, image, facts),
  );
}

/**
 * Returns the base image of each stage, and the images from which the stage copies files. A stage that no other stage
 * uses is a build target, and its images are part of the delivered image. All other stages are used only during the
 * build.
 */
function imagesOf(stages: readonly Stage[]): readonly Used[] {
  const delivered = deliveredStages(stages);
  return stages.flatMap(({ base, copied, mounted, line }, index): readonly Used[] => {
    const scope = delivered.has(index) ? 'runtime' : 'development';
    const bases = base?.kind === 'image' ? [{ image: base.name, line, scope } as const] : [];
    const copies = copied.flatMap((from) =>
      from.kind === 'image' ? [{ image: from.name, line: from.line, scope } as const] : [],
    );
    const mounts = mounted.flatMap((from) =>
      from.kind === 'image'
        ? [{ image: from.name, line: from.line, scope: 'development' } as const]
        : [],
    );
    return [...bases, ...copies, ...mounts];
  });
}

/** Returns the indexes of the build targets and of the stages that they are based on. */
function deliveredStages(stages: readonly Stage[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { base, copied, mounted } of stages) {
    for (const from of [...copied, ...mounted, ...(base === undefined ? [] : [base])]) {
      if (from.kind === 'stage') used.add(from.index);
    }
  }
  const delivered = new Set<number>();
  // A stage can be based only on an earlier stage.
  for (let index = stages.length - 1; index >= 0; index--) {
    if (!used.has(index)) delivered.add(index);
    const base = stages[index]?.base;
    if (delivered.has(index) && base?.kind === 'stage') delivered.add(base.index);
  }
  return delivered;
}
