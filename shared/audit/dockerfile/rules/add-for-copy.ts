import type { Rule } from '../../rule.ts';
import { copyDestination, copySources } from '../copy-words.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

/** Matches the options that only `ADD` has. */
const OF_ADD = /^(?:checksum|keep-git-dir|unpack)$/;

/** Matches archives, which `ADD` unpacks. */
const ARCHIVE = /\.(?:tar|tar\.\w+|tgz|tbz2?|txz|tzst|tb2|tlz|gz|bz2|xz|lzma|zst|Z)$/;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/add-for-copy',
  title: '`ADD` copies local files',
  severity: 'low',
  profile: 'essential',
  why: '`ADD` also unpacks archives and downloads files, so the result can be unexpected if a file name changes.',
  fix: 'Use `COPY` for local files.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  aliases: ['CKV_DOCKER_4', 'DL3020', 'DS-0005', 'add_instead_of_copy', 'prefer-copy-over-add'],
  controls: {
    'cis-docker-1.6.0': ['4.9'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'ADD')) {
      const sources = copySources(step);
      const hasOwnFlags = step.flags.some(({ name }) => OF_ADD.test(name));
      const destination = copyDestination(step)?.text ?? '';
      const areLocal = sources.every(({ text }) => isLocal(text, destination));
      if (step.words.length < 2 || hasOwnFlags || !areLocal) continue;
      const { keyword, keywordSpan: span } = step;
      const text = keyword === 'add' ? 'copy' : 'COPY';
      // A variable or a wildcard could stand for an archive.
      const isSafe = !sources.some((source) => /[$*?[]/.test(source.text));
      yield stepHit(
        step,
        span,
        step.words
          .map((word) => word.text)
          .join(' ')
          .slice(0, 80),
        {
          edits: [{ span, text, isSafe }],
        },
      );
    }
  },
};

/**
 * Returns true if `ADD` only copies the source. A variable could stand for an archive, so it counts only if the
 * extension of the destination is not that of an archive.
 */
function isLocal(source: string, destination: string): boolean {
  const isRemote = /^(?:file:|multi:|[a-z][a-z0-9+.-]*:\/\/|git@)|\.git(?:#|$)/i.test(source);
  if (isRemote || ARCHIVE.test(source)) return false;
  const isVariable = /^\$\{?\w+\}?$/.test(source);
  return !isVariable || (/\.\w+$/.test(destination) && !ARCHIVE.test(destination));
}
