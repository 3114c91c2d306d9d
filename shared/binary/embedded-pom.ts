import type { MavenCoordinates } from './extract.ts';

/** Matches the path of a pom in an archive, from which Maven derives the group and the artifact. */
const POM = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.xml$/;

/** Returns the path of the properties that Maven writes beside a pom. Undefined for any other file. */
export function propertiesBeside(path: string): string | undefined {
  return POM.test(path) ? path.replace(/pom\.xml$/, 'pom.properties') : undefined;
}

/** Returns the coordinates of an archive that contains a pom. The version can come from the parent of the pom. */
export function coordinatesOfPom(path: string, text: string): MavenCoordinates | undefined {
  const [, group, artifact] = POM.exec(path) ?? [];
  if (group === undefined || artifact === undefined) return undefined;
  const values = valuesIn(text);
  const stated = values.get('project/version') ?? values.get('project/parent/version') ?? '';
  const version = stated.replaceAll(
    /\$\{([^}]*)\}/g,
    (whole, name: string) => values.get(`project/properties/${name}`) ?? whole,
  );
  return version === '' || version.includes('$') ? undefined : { group, artifact, version };
}

/** Returns the text of each element directly in the project, its parent or its properties, by the path of the element. */
function valuesIn(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const open: string[] = [];
  let from = 0;
  for (const { name, isEnd, isEmpty, start, end } of tagsIn(text)) {
    if (isEnd) {
      const path = open.length <= MAX_PATH ? open.join('/') : '';
      if (path !== '' && !values.has(path)) values.set(path, text.slice(from, start).trim());
      open.pop();
    } else if (!isEmpty) open.push(name);
    from = end;
  }
  return values;
}

/** Length of the longest path that is read: `project/parent/version`. */
const MAX_PATH = 3;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

/** Parts of XML without tags, by their start and their end. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

const TAG = /<(\/?)([\w.:-]{1,200})/y;

function* tagsIn(text: string): Generator<Tag> {
  for (let start = text.indexOf('<'); start !== -1; ) {
    const isTag = !'!?'.includes(text.charAt(start + 1));
    const [, stop = '>'] =
      (isTag ? undefined : SKIPPED.find(([mark]) => text.startsWith(mark, start))) ?? [];
    const last = text.indexOf(stop, start);
    if (last === -1) return;
    const end = last + stop.length;
    TAG.lastIndex = start;
    const [, slash, name] = TAG.exec(text) ?? [];
    if (name !== undefined) {
      const isEmpty = text.charAt(last - 1) === '/';
      yield { name, isEnd: slash === '/', isEmpty, start, end };
    }
    start = text.indexOf('<', end);
  }
}
