import type { Word } from '../../../docker/words.ts';
import type { Hit, Rule } from '../../rule.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { chainOf } from '../stage-chain.ts';
import { stepHit, wordsIn } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/workdir-relative',
  title: '`WORKDIR` uses a relative path',
  severity: 'low',
  profile: 'essential',
  why: 'The folder depends on the base image’s working directory, which can change.',
  fix: 'Use an absolute path: `WORKDIR /app`.',
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  aliases: [
    'CKV_DOCKER_10',
    'DL3000',
    'DS-0009',
    'WorkdirRelativePath',
    'workdir_path_not_absolute',
  ],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      let folder = inheritedFolder(dockerfile, build);
      for (const { step, word } of wordsIn({ stages: [build] }, 'WORKDIR')) {
        if (word !== step.words[0]) continue;
        if (!ABSOLUTE.test(word.text)) yield relativeHit(step, word, folder);
        folder = ABSOLUTE.test(word.text) ? word.text : folder && `${folder}/${word.text}`;
      }
    }
  },
};

/** Returns the working directory that a stage inherits from the stages it is based on. */
function inheritedFolder(dockerfile: Dockerfile, build: BuildStage): string | undefined {
  return chainOf(dockerfile, build)
    .slice(1)
    .flatMap(({ steps }) => steps.filter(({ name }) => name === 'WORKDIR').reverse())
    .map(({ words }) => words[0]?.text ?? '')
    .find((path) => path.startsWith('/'));
}

const ABSOLUTE = /^(?:[/\\$%]|[A-Za-z]:)/;

/**
 * Returns the hit for a relative path. If an earlier instruction sets an absolute path, the resulting folder is known,
 * but hard to see. Only the `all` profile then reports the hit.
 */
function relativeHit(step: Step, word: Word, folder: string | undefined): Hit {
  const isKnown = folder?.startsWith('/') === true && !folder.includes('$');
  const at = /^["']/.test(word.raw) ? word.span.start + 1 : word.span.start;
  const text = isKnown ? `${folder.replace(/\/+$/, '')}/` : '/';
  const edits = [{ span: { start: at, end: at }, text, isSafe: isKnown }];
  return stepHit(step, word.span, word.text.slice(0, 80), {
    variant: isKnown ? 'after-absolute' : 'first',
    ...(isKnown && { profile: 'all' }),
    ...(!word.text.startsWith('.') && { edits }),
  });
}
