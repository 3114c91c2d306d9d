/** The areas of the audit. The code of an area is loaded only if a file belongs to it. */
import type { Area, AuditFile } from './area.ts';
import type { RuleText } from './rule.ts';

interface LazyArea {
  readonly name: string;
  /**
   * Quickly tests the path or the text. Returns false if the file cannot belong to the area. Otherwise, the area is
   * loaded, and `Area.reads` decides.
   */
  mayRead(file: AuditFile): boolean;
  load(): Promise<Area>;
}

/** All areas, sorted by name. */
export const AREAS: readonly LazyArea[] = [
  {
    name: 'compose',
    mayRead: ({ path, text }) =>
      /(?:^|\/)\.env$/.test(path) ||
      (/\.(?:ya?ml|json)$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text))),
    load: async () => (await import('./compose/compose.ts')).composeArea,
  },
  {
    name: 'dependabot',
    mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
    load: async () => (await import('./dependabot/dependabot.ts')).dependabotArea,
  },
  {
    name: 'dockerfile',
    mayRead: ({ path, text, isDockerfile = false }) =>
      isDockerfile ||
      /(?:docker|container)(?:file|ignore)|docker-bake/i.test(path) ||
      text.includes('dockerfile_inline'),
    load: async () => (await import('./dockerfile/dockerfile.ts')).dockerfileArea,
  },
  {
    name: 'image',
    mayRead: ({ image }) => image !== undefined,
    load: async () => (await import('./image/image.ts')).imageArea,
  },
  {
    name: 'kubernetes',
    mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
    load: async () => (await import('./kubernetes/kubernetes.ts')).kubernetesArea,
  },
  {
    name: 'secret',
    mayRead: () => true,
    load: async () => (await import('./secrets/secrets.ts')).secretsArea,
  },
  {
    name: 'workflow',
    mayRead: ({ path }) =>
      /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
    load: async () => (await import('./workflow/workflow.ts')).workflowArea,
  },
];

/** Loads all areas and returns their rules. */
export async function allRules(): Promise<readonly RuleText[]> {
  const areas = await Promise.all(AREAS.map(({ load }) => load()));
  return areas.flatMap(({ rules }) => rules);
}

/** The area that also reads binary files. */
const BINARY_AREA = 'secret';

/** The only area that reads parts of images. */
const IMAGE_AREA = 'image';

/** An area with the files that belong to it. */
export interface AreaFiles {
  readonly area: Area;
  readonly files: readonly AuditFile[];
}

/** Loads the areas to which at least one file belongs. A file can belong to several areas. */
export async function areasFor(
  files: readonly AuditFile[],
  areas: readonly LazyArea[] = AREAS,
): Promise<readonly AreaFiles[]> {
  const found = await Promise.all(
    areas.map(async ({ name, mayRead, load }) => {
      const readable = files.filter(
        ({ bytes, image }) =>
          (bytes === undefined || name === BINARY_AREA) &&
          (image === undefined || name === IMAGE_AREA),
      );
      const candidates = readable.filter(mayRead);
      if (candidates.length === 0) return [];
      const area = await load();
      const own = candidates.filter((file) => area.reads(file));
      return own.length === 0 ? [] : [{ area, files: own }];
    }),
  );
  return found.flat();
}
