import { DataError } from '../../errors/errors.ts';
import { applyRules } from '../apply-rules.ts';
import type { Area, AuditFile } from '../area.ts';
import { ignoreFileOf, patternsOf } from './ignore-files.ts';
import { type Dockerfile, readDockerfileStages } from './read-stages.ts';
import { RULES } from './rules.generated.ts';

/** Matches `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile` and the same names of Podman. */
const NAME = /^(?:(?:docker|container)file(?:[._-].*)?|.+\.(?:docker|container)file)$/i;

const IGNORE_NAME = /^(?:.*\.)?(?:docker|container)ignore$/i;

/** Endings of files that are no Dockerfiles, although their names begin like one. */
const OTHER =
  /\.(?:md|txt|js|ts|py|go|rb|sh|ya?ml|json|j2|tmpl|tpl|template|erb|rst|html|swp|orig|bak)$/i;

/** Instructions for the build of an image. */
export const dockerfileArea: Area = {
  name: 'dockerfile',
  rules: RULES,
  reads: ({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return IGNORE_NAME.test(name) || (NAME.test(name) && !OTHER.test(name));
  },
  check: (files, facts) => {
    const ignores = new Map(
      files.filter(isIgnoreFile).map(({ path, text }) => [path, patternsOf(text)]),
    );
    const read = files
      .filter((file) => !isIgnoreFile(file))
      .map((file) => readDockerfileStages(file, ignoreFileOf(file.path, ignores)));
    return {
      hits: [...applyRules(RULES, read.filter(isCheckable), facts)],
      problems: read.flatMap(problemsOf),
      unchecked: [],
      checkedFiles: read.length,
      subjects: {
        stages: read.reduce((sum, { stages }) => sum + stages.length, 0),
      },
    };
  },
};

function isIgnoreFile({ path }: AuditFile): boolean {
  return IGNORE_NAME.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Maximum numbers of instructions and of stages. The largest known Dockerfiles have a few hundred instructions. */
const MAX_INSTRUCTIONS = 5_000;
const MAX_STAGES = 500;

/** Rules compare instructions with each other, so that a huge file would take too long. */
function isCheckable({ read, stages }: Dockerfile): boolean {
  return read.instructions.length <= MAX_INSTRUCTIONS && stages.length <= MAX_STAGES;
}

function problemsOf(dockerfile: Dockerfile): readonly DataError[] {
  const { read, stages } = dockerfile;
  const { path, text } = dockerfile.file;
  if (!isCheckable(dockerfile)) {
    const message = 'the Dockerfile has too many instructions to be checked';
    return [new DataError('limit-exceeded', message, { path })];
  }
  if (text.includes('\0')) {
    return [new DataError('malformed', 'the Dockerfile contains binary data', { path })];
  }
  if (read.cutLine !== undefined) {
    const message = 'the instruction is too long, so that its end was not checked';
    return [new DataError('limit-exceeded', message, { path, line: read.cutLine })];
  }
  if (read.openLine !== undefined) {
    const message = 'the here-document has no end, so that the rest of the file was not read';
    return [new DataError('malformed', message, { path, line: read.openLine })];
  }
  const isFirst = stages.length === 0 && text.trim() !== '';
  const message = 'the Dockerfile contains no FROM instruction';
  return isFirst ? [new DataError('malformed', message, { path, line: 1 })] : [];
}
