/**
 * Follows text from outsiders through variables, matrices, and the outputs of steps and jobs. Inputs and outputs of
 * other files are names such as `action.yml inputs.title`, which `calls.ts` follows from file to file.
 */
import { mapAt, scalarAt } from '../../json/yaml-access.ts';
import { type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { type Context, contextName, parseExpression } from './expression.ts';
import { expressionTexts } from './expression-texts.ts';
import { githubControl, matrixNodes, valuesOf } from './flows.ts';
import { downloadsArtifacts, returnsForeignText } from './foreign-text.ts';
import { githubScriptWrites } from './github-script-writes.ts';
import { fileKey, localFile } from './local-file.ts';
import {
  type Origins,
  OUTSIDERS,
  type ScriptSources,
  type Write,
  writesIn,
} from './script-writes.ts';
import { isGithubScript } from './scripts.ts';
import { canPrecede, inputText, type Job, type Step, type WorkflowFile } from './subjects.ts';

/** Place at which an expression is evaluated. `isOwn` is false for the values of the variables of the step or job. */
export interface Place {
  readonly job: Job | undefined;
  readonly step: Step | undefined;
  readonly isOwn?: boolean;
}

const NONE: Origins = new Set();

/** Matches a test that a text is a number, such as `=~ ^[0-9]+$`. */
const IS_NUMBER = /\^\(?(?:\[0-9\]|\[\[:digit:\]\]|\\d)[+{]/;

/** Matches a command that reads a file, with the name of the file or the chosen field. */
const READS_FILE =
  /(?<!\|\s{0,20})\b(?:(?:cat|head|tail)(?:[ \t]+[^\s<>|;&)]+)+|(?:jq|sed|awk|Get-Content)\s(?:'[^'\n]*'|"[^"\n]*"|[^\n;)])*)|(?:\$\(|\b(?:read|done|mapfile|readarray)\b[^\n;|<]{0,100})\s*<(?!<)[^\n;)]*|\breadFile(?:Sync)?\([^\n)]*/g;

/** Maximum number of values that depend on each other in a chain. A longer chain counts as text from outsiders. */
const MAX_DEPTH = 60;

export class OriginReader {
  readonly #file: WorkflowFile;
  readonly #known = new Map<string, Origins>();
  readonly #writes = new Map<Step, readonly Write[]>();
  readonly #numbers = new Map<Step | Job, number>();
  readonly #downloads = new Map<Job | undefined, Step | false>();
  #depth = 0;

  constructor(file: WorkflowFile) {
    this.#file = file;
  }

  /** Returns true if text from outsiders can be part of the value of a context. */
  isOutside(context: Context, place: Place): boolean {
    return this.#isOutside(this.of(context, place));
  }

  /** Returns true if a step writes text from outsiders to the environment of later steps. */
  writesEnvironment(step: Step): boolean {
    return this.#writesOf(step).some(
      ({ file, origins }) => file !== 'OUTPUT' && this.#isOutside(origins),
    );
  }

  of(context: Context, place: Place): Origins {
    const key = [contextName(context), this.#number(place.job), this.#number(place.step)];
    const name = `${key.join(' ')} ${place.isOwn ?? true}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#depth > MAX_DEPTH) return new Set([OUTSIDERS]);
    // A value that depends on itself adds no origins.
    this.#known.set(name, NONE);
    this.#depth += 1;
    const origins = this.#read(context, place);
    this.#depth -= 1;
    this.#known.set(name, origins);
    return origins;
  }

  /** Returns the origins of all expressions in a value. */
  in(node: YamlNode | undefined, place: Place): Origins {
    if (node === undefined) return NONE;
    if (node.kind === 'scalar') return this.#inText(node.text, place);
    const parts =
      node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
    return union(parts.map((part) => this.in(part, place)));
  }

  #isOutside(origins: Origins): boolean {
    return [...origins].some((origin) => origin === OUTSIDERS || this.#file.isReached(origin));
  }

  /** Identifies a step or job in the keys of known origins. */
  #number(owner: Step | Job | undefined): number {
    if (owner === undefined) return -1;
    const number = this.#numbers.get(owner) ?? this.#numbers.size;
    this.#numbers.set(owner, number);
    return number;
  }

  #inText(text: string, place: Place): Origins {
    if (!text.includes('${{')) return NONE;
    return union(expressionTexts(text).map((inner) => this.#inExpression(inner, place)));
  }

  #inExpression(text: string, place: Place): Origins {
    const expression = parseExpression(text);
    if (expression === undefined) return NONE;
    return union(valuesOf(expression).map((context) => this.of(context, place)));
  }

  #read(context: Context, place: Place): Origins {
    const [first, second, third] = context.path.map((part) =>
      typeof part === 'string' ? part : '*',
    );
    switch (context.name) {
      case 'github':
        return githubControl(contextName(context)) === 'stranger' ? new Set([OUTSIDERS]) : NONE;
      case 'inputs':
      case 'secrets':
        return new Set([`${fileKey(this.#file.file.path)} ${context.name}.${first ?? '*'}`]);
      case 'env':
        return this.#variable(first ?? '*', place);
      case 'matrix':
        return this.#matrix(first ?? '*', place);
      case 'steps':
        return second === 'outputs' ? this.#stepOutput(first, third ?? '*', place) : NONE;
      case 'needs':
      case 'jobs':
        return second === 'outputs' ? this.#jobOutput(first, third ?? '*') : NONE;
      default:
        return NONE;
    }
  }

  #matrix(name: string, { job }: Place): Origins {
    return union(
      matrixNodes(name, job?.map).map((node) => this.in(node, { job, step: undefined })),
    );
  }

  #variable(name: string, { job, step, isOwn = true }: Place): Origins {
    if (name === 'github_head_ref') return new Set([OUTSIDERS]);
    const own = isOwn && step !== undefined ? variableIn(step.map, name) : undefined;
    if (own !== undefined && step !== undefined) return this.in(own, { job, step, isOwn: false });
    const owner = step !== undefined || isOwn ? job : undefined;
    const declared = variableIn(owner?.map, name) ?? variableIn(this.#file.root, name);
    return union([
      this.in(declared, { job, step: undefined, isOwn: false }),
      ...this.#stepsBefore(step).map((each) => this.#written(each, 'ENV', name)),
    ]);
  }

  #stepsBefore(step: Step | undefined): readonly Step[] {
    if (step === undefined) return [];
    return (step.job ?? this.#file).steps.filter((each) => canPrecede(each, step));
  }

  /** Returns true if an earlier step of the job downloaded files of a run that outsiders can start. */
  #hasArtifacts(step: Step): boolean {
    if (!this.#file.triggers.has('workflow_run')) return false;
    const { steps } = step.job ?? this.#file;
    const first = this.#downloads.get(step.job) ?? steps.find(downloadsArtifacts) ?? false;
    this.#downloads.set(step.job, first);
    return first !== false && canPrecede(first, step);
  }

  /** Returns true if the files of a step are from outsiders, unless its script checks that its only file is a number. */
  #readsForeignFiles(step: Step): boolean {
    const script = step.run?.text ?? inputText(step, 'script') ?? '';
    const files = new Set(script.match(READS_FILE));
    return this.#hasArtifacts(step) && !(files.size === 1 && IS_NUMBER.test(script));
  }

  #stepOutput(id: string | undefined, name: string, { job }: Place): Origins {
    const steps = (job ?? this.#file).steps.filter(
      ({ map }) => id === '*' || scalarAt(map, 'id')?.text.toLowerCase() === id,
    );
    return union(steps.map((step) => this.#written(step, 'OUTPUT', name)));
  }

  #written(step: Step, file: Write['file'], name: string): Origins {
    if (file === 'OUTPUT' && returnsForeignText(step, name, this.#hasArtifacts(step)))
      return new Set([OUTSIDERS]);
    const callee = file === 'OUTPUT' ? localFile(step.uses, this.#file.file.path) : undefined;
    const own = this.#writesOf(step).filter(
      (write) => write.file === file && (name === '*' || [name, '*'].includes(write.name)),
    );
    const called = callee === undefined ? NONE : new Set([`${callee} outputs.${name}`]);
    return union([called, ...own.map(({ origins }) => origins)]);
  }

  #jobOutput(id: string | undefined, name: string): Origins {
    const jobs = this.#file.jobs.filter((job) => id === '*' || job.id.toLowerCase() === id);
    return union(
      jobs.map((job) => {
        const callee = localFile(job.uses, this.#file.file.path);
        if (callee !== undefined) return new Set([`${callee} outputs.${name}`]);
        return this.in(namedIn(mapAt(job.map, 'outputs'), name), { job, step: undefined });
      }),
    );
  }

  #writesOf(step: Step): readonly Write[] {
    const known = this.#writes.get(step);
    if (known !== undefined) return known;
    this.#writes.set(step, []);
    const writes = this.#readWrites(step);
    this.#writes.set(step, writes);
    return writes;
  }

  #readWrites(step: Step): readonly Write[] {
    const place = { job: step.job, step };
    const sources: ScriptSources = {
      variable: (name) => this.of({ ...ENV, path: [name] }, place),
      expression: (text) => this.#inExpression(text, place),
      files: this.#readsForeignFiles(step) ? new Set([OUTSIDERS]) : NONE,
    };
    if (step.run !== undefined) return writesIn(step.run.text, sources);
    const script = isGithubScript(step) ? inputText(step, 'script') : undefined;
    return script === undefined ? [] : githubScriptWrites(script, sources, isEventText);
  }
}

const ENV: Context = { kind: 'context', name: 'env', path: [], span: { start: 0, end: 0 } };

function isEventText(name: string): boolean {
  return githubControl(`github.event.${name}`) === 'stranger';
}

function variableIn(owner: YamlMap | undefined, name: string): YamlNode | undefined {
  return namedIn(yamlAt(owner, 'env'), name);
}

/** Returns the value with a name, or the whole node if the name is not known. */
function namedIn(node: YamlNode | undefined, name: string): YamlNode | undefined {
  if (node?.kind !== 'map' || name === '*') return node;
  return [...node.entries.values()].find(({ key }) => key.toLowerCase() === name)?.value;
}

function union(all: readonly Origins[]): Origins {
  return new Set(all.flatMap((origins) => [...origins]));
}
