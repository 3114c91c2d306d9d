import type { Instruction } from '../../docker/instruction.ts';
import type { AreaHit, AuditFile } from '../area.ts';
import { isCheckable, isPlainDockerfile } from '../dockerfile/dockerfile.ts';
import {
  hasInlineDockerfile,
  hitInOuter,
  inlineDockerfiles,
} from '../dockerfile/inline-dockerfiles.ts';
import { readDockerfileStages } from '../dockerfile/read-stages.ts';
import { addressOf } from '../dockerfile/step-hits.ts';
import type { CustomSubject } from './custom-subject.ts';

/** Maximum length, in characters, of an instruction's text in an address. */
const MAX_ADDRESS = 80;

/** Returns the instructions of all Dockerfiles, including those inside Compose files. */
export function dockerfileSubjects(files: readonly AuditFile[]): readonly CustomSubject[] {
  const inline = files.filter(hasInlineDockerfile).flatMap((file) =>
    inlineDockerfiles(file).flatMap((each) => {
      const outer = (hit: AreaHit) => hitInOuter(hit, each);
      return instructionsIn(each.file).map((subject) => ({ ...subject, outer }));
    }),
  );
  return [...files.filter(isPlainDockerfile).flatMap(instructionsIn), ...inline];
}

interface CurrentStage {
  readonly label: string;
  /** The value of the CEL variable `parent`. Null before the first `FROM`. */
  readonly parent: { readonly name: string; readonly image: string } | null;
}

function instructionsIn(file: AuditFile): readonly CustomSubject[] {
  const dockerfile = readDockerfileStages(file, undefined);
  if (!isCheckable(dockerfile)) return [];
  const stages = new Map(
    dockerfile.stages.flatMap(({ stage, label }) =>
      stage === undefined
        ? []
        : [
            [
              stage.from,
              { label, parent: { name: stage.name ?? '', image: stage.baseWord?.text ?? '' } },
            ],
          ],
    ),
  );
  let current: CurrentStage = { label: '', parent: null };
  return dockerfile.read.instructions.map((instruction) => {
    current = stages.get(instruction) ?? current;
    return subjectOf(file, instruction, current);
  });
}

function subjectOf(
  file: AuditFile,
  outer: Instruction,
  { label, parent }: CurrentStage,
): CustomSubject {
  const own = outer.trigger ?? outer;
  const { name, body } = own;
  return {
    file,
    kind: name,
    name,
    label: label === '' ? name : `${name} of stage ${label}`,
    object: objectOf(own, outer.trigger !== undefined),
    parent,
    at: outer.span,
    address: addressOf({ label }, `${name} ${body.text.slice(0, MAX_ADDRESS)}`),
    node: undefined,
  };
}

function objectOf({ name, body, words, flags, isJson, heredocs }: Instruction, isOnBuild: boolean) {
  return {
    name,
    text: body.text,
    words: words.map(({ text }) => text),
    flags: Object.fromEntries(flags.map((flag) => [flag.name, flag.value ?? ''])),
    heredocs: heredocs.map(({ text }) => text),
    isJson,
    isOnBuild,
  };
}
