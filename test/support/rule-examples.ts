import type { Area, AreaHit, AuditFile } from '../../shared/audit/area.ts';
import type { ImagePart } from '../../shared/audit/image/image-part.ts';
import type { AuditFacts } from '../../shared/audit/rule.ts';
import type { Span } from '../../shared/json/text-places.ts';

/** One case in the example file of a rule. */
export interface RuleExample {
  readonly isBad: boolean;
  readonly name: string;
  readonly files: readonly AuditFile[];
  /** The ranges that the rule must report, by path. */
  readonly marks: readonly MarkedSpan[];
  readonly facts: AuditFacts;
}

interface MarkedSpan extends Span {
  readonly path: string;
}

const CASE = /^== (bad|good): (.+)$/;
const FACTS = '-- facts ';
const FILE = '-- ';

/**
 * Reads the example file of a rule. `== bad: NAME` and `== good: NAME` start a case, `-- PATH` starts a file, and
 * `-- facts {…}` before the first file of a case gives facts. `-- PATH {…}` starts a part of an image with its facts.
 * `«…»` marks a range that the rule reports.
 *
 * @throws {Error} with the number of the first line that has no meaning.
 */
export function readRuleExamples(text: string): readonly RuleExample[] {
  const examples: OpenExample[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const start = CASE.exec(line);
    const example = examples.at(-1);
    if (start !== null) {
      examples.push({ isBad: start[1] === 'bad', name: start[2] ?? '', given: {}, files: [] });
    } else if (example === undefined) {
      throw new Error(`line ${index + 1} is outside a case`);
    } else if (line.startsWith(FACTS)) {
      example.given = JSON.parse(line.slice(FACTS.length)) as GivenFacts;
    } else if (line.startsWith(FILE)) {
      const [, path = '', image] = /^(.+?)(?: (\{.*\}))?$/.exec(line.slice(FILE.length)) ?? [];
      example.files.push({
        path,
        lines: [],
        ...(image !== undefined && { image: JSON.parse(image) }),
      });
    } else {
      const file = example.files.at(-1);
      if (file === undefined) throw new Error(`line ${index + 1} is outside a file`);
      file.lines.push(line);
    }
  }
  return examples.map(exampleOf);
}

type GivenFacts = Partial<Omit<AuditFacts, 'paths'>>;

interface OpenExample {
  readonly isBad: boolean;
  readonly name: string;
  given: GivenFacts;
  readonly files: {
    readonly path: string;
    readonly lines: string[];
    readonly image?: ImagePart;
  }[];
}

function exampleOf({ isBad, name, given, files }: OpenExample): RuleExample {
  const marked = files.map(({ path, lines, image }) => {
    const { file, marks } = withoutMarks(path, `${lines.join('\n')}${image ? '' : '\n'}`);
    return { file: { ...file, ...(image && { image }) }, marks };
  });
  const paths = new Set(files.map(({ path }) => path));
  return {
    isBad,
    name,
    files: marked.map(({ file }) => file),
    marks: marked.flatMap(({ marks }) => marks),
    facts: {
      registries: [],
      kubernetesVersion: '1.34',
      ...given,
      paths,
    },
  };
}

/** Marks can be nested. */
function withoutMarks(
  path: string,
  marked: string,
): { readonly file: AuditFile; readonly marks: readonly MarkedSpan[] } {
  const marks: MarkedSpan[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') open.push(text.length);
    else if (part === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error(`${path}: » without «`);
      marks.push({ path, start, end: text.length });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`${path}: « without »`);
  return { file: { path, text }, marks };
}

export interface CheckedExample {
  /** The hits of the rule. */
  readonly hits: readonly AreaHit[];
  /** Sentences about problems of the area, and about differences between the hits and the marks. */
  readonly problems: readonly string[];
}

/** Checks the files of an example with all rules of the area, and compares the hits of one rule with the marks. */
export function checkExample(
  { files, facts, marks }: RuleExample,
  id: string,
  area: Area,
): CheckedExample {
  const read = files.filter((file) => area.reads(file));
  if (read.length === 0) return { hits: [], problems: ['the area reads no file'] };
  const result = area.check(read, facts);
  const hits = result.hits.filter(({ rule }) => rule.id === id);
  const texts = byPath(files);
  const show = ({ path, start, end }: MarkedSpan) =>
    `${path} ${start}-${end} «${texts.get(path)?.slice(start, end)}»`;
  const reported = new Set(hits.map(({ file, hit }) => show({ path: file.path, ...hit.at })));
  const expected = new Set(marks.map(show));
  return {
    hits,
    problems: [
      ...result.problems.map(({ message, place }) => `problem in ${place.path}: ${message}`),
      ...result.unchecked.map(({ path, reason }) => `${path} is not checked: ${reason}`),
      ...[...expected].filter((span) => !reported.has(span)).map((span) => `misses ${span}`),
      ...[...reported].filter((span) => !expected.has(span)).map((span) => `also reports ${span}`),
    ],
  };
}

/** Returns the texts of files by path. */
export function byPath(files: readonly AuditFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
