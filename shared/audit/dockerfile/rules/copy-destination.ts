import type { Word } from '../../../docker/words.ts';
import type { Edit, Hit, Rule } from '../../rule.ts';
import { copyDestination } from '../copy-words.ts';
import type { Dockerfile, Step } from '../read-stages.ts';
import { chainOf } from '../stage-chain.ts';
import { stepHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/copy-destination',
  title: 'The destination of a copy is ambiguous',
  severity: 'low',
  profile: 'essential',
  why: 'With several sources and no trailing slash, the build fails. A relative destination depends on the base image.',
  fix: 'End the destination with a slash if there are several sources, and set `WORKDIR` before a relative destination.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  aliases: [
    'DL3021',
    'DL3045',
    'DS-0011',
    'copy_with_more_than_two_arguments_not_ending_with_slash',
  ],
  variants: { slash: ['DL3021', 'DS-0011'], relative: ['DL3045'] },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      const inherited = chainOf(dockerfile, build).slice(1);
      let hasWorkdir = inherited.some(({ steps }) => steps.some(isWorkdir));
      for (const step of build.steps) {
        hasWorkdir ||= isWorkdir(step);
        if (step.name === 'COPY' || step.name === 'ADD') yield* unclear(step, hasWorkdir);
      }
    }
  },
};

function isWorkdir({ name }: Step): boolean {
  return name === 'WORKDIR';
}

function isRelative(path: string): boolean {
  return !/^(?:[/\\$%]|[A-Za-z]:|\$)/.test(path);
}

/** Returns the edit that adds a slash at the end of a word, before its closing quote. */
function slashEdit({ raw, span: { end } }: Word): Edit {
  const at = /["']$/.test(raw) ? end - 1 : end;
  return { span: { start: at, end: at }, text: '/', isSafe: true };
}

function* unclear(step: Step, hasWorkdir: boolean): Generator<Hit> {
  const word = copyDestination(step);
  if (word === undefined) return;
  if (step.words.length > 2 && !isFromHistory(step) && !FOLDER.test(word.text)) {
    yield stepHit(step, word.span, 'slash', { variant: 'slash', edits: [slashEdit(word)] });
  }
  if (step.name === 'COPY' && !hasWorkdir && isRelative(word.text)) {
    yield stepHit(step, word.span, word.text.slice(0, 80), { variant: 'relative' });
  }
}

/** Matches a destination that is a folder or a variable. */
const FOLDER = /[/\\$}]$|^\.{1,2}$|\/\.$|^\$/;

/** Returns true for a `COPY` instruction from the history of an image, which has the form `file:digest in /folder`. */
function isFromHistory({ words }: Step): boolean {
  return words.some(({ text }) => /^(?:file|multi):/.test(text));
}
