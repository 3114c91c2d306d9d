/** Finds the images of jobs, services, steps and actions. */
import type { Span } from '../../json/text-places.ts';
import { entryAt, mapAt, scalarAt } from '../../json/yaml-access.ts';
import { type YamlEntry, type YamlNode, type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { type Embedded, embeddedIn } from './embedded.ts';
import type { Expression } from './expression.ts';
import type { Job, WorkflowFile } from './subjects.ts';

export interface UsedImage {
  /** The name of the image. Undefined if it comes from an expression whose value is not known before the run. */
  readonly name: string | undefined;
  readonly at: Span;
  readonly address: string;
}

export function* imagesOf(subject: WorkflowFile): Generator<UsedImage> {
  for (const job of subject.jobs) yield* ofJob(job, subject);
  for (const { uses, address } of subject.steps) {
    if (uses?.kind === 'image') {
      const start = uses.node.span.end - uses.image.length;
      yield {
        name: uses.image,
        at: { start, end: uses.node.span.end },
        address: `${address}.uses`,
      };
    }
  }
  const image = entryAt(mapAt(subject.root, 'runs'), 'image');
  if (subject.kind === 'action' && image?.value.kind === 'scalar') {
    const name = image.value.text;
    if (name.startsWith('docker://')) {
      yield { name: name.slice('docker://'.length), at: wholeOf(image), address: 'runs.image' };
    }
  }
}

function* ofJob(job: Job, subject: WorkflowFile): Generator<UsedImage> {
  const container = entryAt(job.map, 'container');
  if (container !== undefined)
    yield* ofContainer(container, `${job.address}.container`, { job, subject });
  for (const service of mapAt(job.map, 'services')?.entries.values() ?? []) {
    yield* ofContainer(service, `${job.address}.services.${service.key}`, { job, subject });
  }
}

interface Owner {
  readonly job: Job;
  readonly subject: WorkflowFile;
}

function* ofContainer(entry: YamlEntry, address: string, owner: Owner): Generator<UsedImage> {
  const image = entry.value.kind === 'map' ? entry.value.entries.get('image') : entry;
  if (image?.value.kind !== 'scalar') return;
  const { text } = image.value;
  if (!text.includes('${{')) {
    if (text !== '') yield { name: text, at: wholeOf(image), address };
    return;
  }
  yield* ofExpressions(image, image.value, address, owner);
}

function* ofExpressions(
  image: YamlEntry,
  scalar: YamlScalar,
  address: string,
  { job, subject }: Owner,
): Generator<UsedImage> {
  const embedded = onlyExpression(scalar, subject);
  if (embedded?.expression === undefined) {
    yield { name: undefined, at: wholeOf(image), address };
    return;
  }
  for (const result of resultsOf(embedded.expression)) {
    const at = isMatrix(result) ? wholeOf(image) : embedded.place(result.span);
    for (const name of namesOf(result, job)) if (name !== '') yield { name, at, address };
  }
}

/** Returns the expression in a scalar that contains nothing else. Returns undefined for any other scalar. */
function onlyExpression(scalar: YamlScalar, { file }: WorkflowFile): Embedded | undefined {
  const [embedded, ...more] = embeddedIn(file.text, scalar);
  if (embedded === undefined || more.length > 0) return undefined;
  const { start, end } = embedded.inText;
  return end - start === scalar.text.trim().length ? embedded : undefined;
}

function isMatrix(result: Expression): boolean {
  return result.kind === 'context' && result.name === 'matrix';
}

/** Returns the image names that a part of an expression can evaluate to. An unknown name is undefined. */
function namesOf(result: Expression, job: Job): readonly (string | undefined)[] {
  if (result.kind === 'literal') return [String(result.value)];
  const [first] = result.kind === 'context' ? result.path : [];
  if (!isMatrix(result) || typeof first !== 'string') return [undefined];
  const values = matrixValues(job, first);
  return values === undefined ? [undefined] : [...new Set(values)];
}

/** Returns the parts of an expression that can become its result. */
function resultsOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'binary') return [expression];
  if (expression.operator === '||') return [expression.left, expression.right].flatMap(resultsOf);
  return expression.operator === '&&' ? resultsOf(expression.right) : [];
}

/** Returns the values of a matrix variable. Returns undefined if any of them is not constant. */
function matrixValues(job: Job, name: string): readonly string[] | undefined {
  const matrix = yamlAt(job.map, 'strategy', 'matrix');
  if (matrix?.kind !== 'map') return undefined;
  const own = yamlAt(matrix, name);
  const include = yamlAt(matrix, 'include');
  const added =
    include?.kind === 'list' ? include.items.flatMap((item) => scalarAt(item, name) ?? []) : [];
  const nodes: readonly YamlNode[] = [
    ...(own?.kind === 'list' ? own.items : own === undefined ? [] : [own]),
    ...added,
  ];
  const texts = nodes.map((node) =>
    node.kind === 'scalar' && !node.text.includes('${{') ? node.text : undefined,
  );
  const known = texts.flatMap((text) => text ?? []);
  return known.length === texts.length && known.length > 0 ? known : undefined;
}

function wholeOf({ keySpan, value }: YamlEntry): Span {
  return { start: keySpan.start, end: value.span.end };
}
