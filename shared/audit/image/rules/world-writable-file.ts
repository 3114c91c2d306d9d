import type { Rule } from '../../rule.ts';
import { type ImageSubject, partHit, shownMode } from '../subject.ts';

/** Matches the folders of programs, settings and libraries. */
const SYSTEM = /^(?:usr\/|usr\/local\/)?(?:bin|sbin|lib|lib32|lib64|libexec|etc)(?:\/|$)/;

export const rule: Rule<ImageSubject> = {
  id: 'image/world-writable-file',
  title: 'A system file is writable by all users',
  severity: 'medium',
  profile: 'hardened',
  why: 'An unprivileged process can replace programs or settings that other processes use.',
  fix: 'Remove the write permission, as in `RUN chmod o-w /path`.',
  references: ['https://csrc.nist.gov/pubs/sp/800/190/final'],
  aliases: [],
  controls: { 'nist-800-190': ['4.1.2', '4.5.5'] },
  *check({ file }) {
    const mode = shownMode(file) ?? 0;
    if ((mode & 0o002) === 0 || !SYSTEM.test(file.path)) return;
    yield partHit(file, 'mode', { detail: `The mode is ${file.image?.mode}.` });
  },
};
