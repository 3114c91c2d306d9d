/** Dockerfile and Containerfile. Source: https://docs.docker.com/reference/dockerfile/ */
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { imagePackage } from './image-package.ts';
import { syntaxOf } from './instructions.ts';
import { readStages, type Stage } from './stages.ts';

export const dockerfile: FileFormat = {
  role: 'manifest',
  wanted: {
    names: ['Dockerfile', 'Containerfile'],
    globs: ['Dockerfile.*', 'Dockerfile-*', 'Containerfile.*', 'Containerfile-*'],
    suffixes: ['.Dockerfile', '.dockerfile', '.Containerfile', '.containerfile'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !path.endsWith('.dockerignore'),
  parse: parseDockerfile,
};

/** The image of nothing, which no registry has. */
const EMPTY_IMAGE = 'scratch';

/** Names that engines look for. */
const WHOLE: ReadonlySet<string> = new Set(['Dockerfile', 'Containerfile']);

interface Used {
  readonly image: string;
  readonly line: number;
  readonly scope: Scope;
}

function parseDockerfile(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const syntax = syntaxOf(text);
  const frontend =
    syntax === undefined ? [] : [{ image: syntax, line: 1, scope: 'development' } as const];
  const stages = readStages(text);
  // Names such as Dockerfile.inc are also given to parts of one.
  if (stages.length === 0 && WHOLE.has(baseName(file.path)) && text.trim() !== '') {
    throw notALockfile(file, 'FROM', 'begin it with FROM');
  }
  const used = [...frontend, ...imagesOf(stages)];
  return parseEach(used, ({ image, ...facts }) =>
    image === EMPTY_IMAGE ? undefined : imagePackage(file, image, facts),
  );
}

/**
 * The base of each stage, and what is copied from other images. Stages that only serve others are for building;
 * what no other stage uses is what is built, and delivers its base and what it copies.
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

/** Stages that can be the target of a build, and those that they are based on. */
function deliveredStages(stages: readonly Stage[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { base, copied, mounted } of stages) {
    for (const from of [...copied, ...mounted, ...(base === undefined ? [] : [base])]) {
      if (from.kind === 'stage') used.add(from.index);
    }
  }
  const delivered = new Set<number>();
  // A stage is based on one before it.
  for (let index = stages.length - 1; index >= 0; index--) {
    if (!used.has(index)) delivered.add(index);
    const base = stages[index]?.base;
    if (delivered.has(index) && base?.kind === 'stage') delivered.add(base.index);
  }
  return delivered;
}
