import type { Word } from '../../../docker/words.ts';
import type { Rule } from '../../rule.ts';
import { copyDestination } from '../copy-words.ts';
import { isIgnored } from '../ignore-files.ts';
import type { Dockerfile, Step } from '../read-stages.ts';
import { copiedFiles, isFromStage, stepHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/context-copied',
  title: 'The entire build context is copied into the image',
  severity: 'low',
  profile: 'hardened',
  why: 'Files such as `.git` and `.env` become part of the image, and every changed file invalidates the cached layer.',
  fix: 'Copy only what the image needs, and list the rest in `.dockerignore`.',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  aliases: ['CopyIgnoredFile', 'DL3067'],
  controls: {
    'cis-docker-1.6.0': ['4.10'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const { step, word } of copiedFiles(dockerfile, true)) {
      const variant = isFromStage(step) ? 'stage' : 'folder';
      const copiesAll =
        variant === 'stage'
          ? copiesStage(step, word)
          : ALL.test(word.text) && !isKeptOut(dockerfile);
      if (copiesAll) yield stepHit(step, word.span, '.', { variant });
    }
  },
};

/** Matches a source that is the whole build context. */
const ALL = /^(?:\.?\/?|\.?\/?\*)$/;

function isKeptOut({ ignored }: Dockerfile): boolean {
  return ignored !== undefined && ['.git', '.env'].every((name) => isIgnored(name, ignored));
}

/** Returns true if a step copies all files from another stage to the same paths. */
function copiesStage(step: Step, word: Word): boolean {
  return word.text === '/' && copyDestination(step)?.text === '/';
}
