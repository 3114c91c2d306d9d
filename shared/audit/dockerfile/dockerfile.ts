import { DataError } from '../../errors/errors.ts';
import { applyRules } from '../apply-rules.ts';
import type { Area, AreaResult, AuditFile } from '../area.ts';
import type { AuditFacts } from '../rule.ts';
import { isBakeFile, readBakeFile } from './bake-files.ts';
import { ignoreFileOf, patternsOf } from './ignore-files.ts';
import {
  hasInlineDockerfile,
  hitInOuter,
  type InlineDockerfile,
  inlineDockerfiles,
  problemInOuter,
} from './inline-dockerfiles.ts';
import { isDockerfile } from './is-dockerfile.ts';
import { type Dockerfile, readDockerfileStages } from './read-stages.ts';
import { RULES } from './rules.generated.ts';

const IGNORE_NAME = /^(?:.*\.)?(?:docker|container)ignore$/i;

/** Matches Dockerfile templates, such as `Dockerfile.j2` and `dev.Dockerfile.tmpl`. */
const TEMPLATE =
  /(?:^|\.)(?:docker|container)file(?:[._-].*)?\.(?:j2|jinja2?|tmpl|gotmpl|tpl|template|erb|mustache|hbs)$/i;

/**
 * Matches the file names that container engines look for. A file with another name may be only a part of a Dockerfile.
 */
const WHOLE = /^(?:docker|container)file$/i;

/** The area for Dockerfiles. */
export const dockerfileArea: Area = {
  name: 'dockerfile',
  rules: RULES,
  reads: (file) =>
    isIgnoreFile(file) ||
    isTemplate(file) ||
    isDockerfile(file) ||
    isBakeFile(file) ||
    hasInlineDockerfile(file),
  check: (files, facts) => {
    const ignores = new Map(
      files.filter(isIgnoreFile).map(({ path, text }) => [path, patternsOf(text)]),
    );
    const templates = files.filter(isTemplate);
    const read = files
      .filter(isPlainDockerfile)
      .map((file) => readDockerfileStages(file, ignoreFileOf(file.path, ignores)));
    const bakes = files.filter(isBakeFile).map(readBakeFile);
    const outer = files.filter(hasInlineDockerfile);
    const inline = [
      ...outer.flatMap(inlineDockerfiles),
      ...bakes.flatMap(({ dockerfiles }) => dockerfiles),
    ].map((each) => checkInline(each, ignoreFileOf(each.file.path, ignores), facts));
    const stages = [...read, ...inline.map(({ dockerfile }) => dockerfile)].map(
      (dockerfile) => dockerfile.stages.length,
    );
    return {
      hits: [
        ...applyRules(
          RULES,
          [...read.filter(isCheckable), ...bakes.map(({ contexts }) => contexts)],
          facts,
        ),
        ...inline.flatMap(({ hits }) => hits),
      ],
      problems: [
        ...read.flatMap((dockerfile) => problemsOf(dockerfile, hasWholeName(dockerfile.file))),
        ...[...inline, ...bakes].flatMap(({ problems }) => problems),
      ],
      unchecked: [
        ...templates.map(({ path }) => ({ path, reason: TEMPLATE_REASON })),
        ...bakes.flatMap(({ unchecked }) => unchecked),
      ],
      checkedFiles: read.length + inline.length + bakes.length,
      subjects: { stages: stages.reduce((sum, count) => sum + count, 0) },
    };
  },
};

const TEMPLATE_REASON = 'the file is a Dockerfile template; render it and audit the result';

function checkInline(
  inline: InlineDockerfile,
  ignored: readonly string[] | undefined,
  facts: AuditFacts,
): Pick<AreaResult, 'hits' | 'problems'> & { readonly dockerfile: Dockerfile } {
  const dockerfile = readDockerfileStages(inline.file, ignored);
  const hits = [...applyRules(RULES, [dockerfile].filter(isCheckable), facts)];
  return {
    dockerfile,
    hits: hits.map((each) => hitInOuter(each, inline)),
    problems: problemsOf(dockerfile, true).map((each) => problemInOuter(each, inline)),
  };
}

function baseName({ path }: AuditFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isIgnoreFile(file: AuditFile): boolean {
  return IGNORE_NAME.test(baseName(file));
}

function isTemplate(file: AuditFile): boolean {
  return TEMPLATE.test(baseName(file));
}

/** Returns true for a Dockerfile that is neither a template nor an ignore file. */
export function isPlainDockerfile(file: AuditFile): boolean {
  return isDockerfile(file) && !isIgnoreFile(file) && !isTemplate(file);
}

function hasWholeName(file: AuditFile): boolean {
  return WHOLE.test(baseName(file));
}

/** Maximum number of instructions and of stages. The largest known Dockerfiles have a few hundred instructions. */
const MAX_INSTRUCTIONS = 5_000;
const MAX_STAGES = 500;

/**
 * Returns false for a huge Dockerfile. Checking it would take too long, because rules compare instructions with each
 * other.
 */
export function isCheckable({ read, stages }: Dockerfile): boolean {
  return read.instructions.length <= MAX_INSTRUCTIONS && stages.length <= MAX_STAGES;
}

/**
 * Returns a problem for each part that could not be read. A missing `FROM` is a problem only in a file named
 * `Dockerfile`. A file with a different name can be a part of a Dockerfile.
 */
function problemsOf(dockerfile: Dockerfile, isWhole: boolean): readonly DataError[] {
  const { read, stages } = dockerfile;
  const { path, text } = dockerfile.file;
  if (!isCheckable(dockerfile)) {
    const message = 'the Dockerfile contains too many instructions to be checked';
    return [new DataError('limit-exceeded', message, { path })];
  }
  if (text.includes('\0')) {
    return [new DataError('malformed', 'the Dockerfile contains binary data', { path })];
  }
  if (read.cutLine !== undefined) {
    const message = 'the instruction is too long, so its end was not checked';
    return [new DataError('limit-exceeded', message, { path, line: read.cutLine })];
  }
  if (read.openLine !== undefined) {
    const message = 'the here-document has no end, so the rest of the file was not read';
    return [new DataError('malformed', message, { path, line: read.openLine })];
  }
  const isEmpty = text.trim() === '';
  const hasFrom = stages.some(({ stage }) => stage !== undefined);
  if (hasFrom || (!isWhole && (stages.length > 0 || isEmpty))) return [];
  const message = isEmpty
    ? 'the Dockerfile is empty'
    : 'the Dockerfile contains no FROM instruction';
  return [new DataError('malformed', message, { path, line: 1 })];
}
