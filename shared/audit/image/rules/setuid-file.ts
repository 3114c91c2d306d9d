import type { Rule } from '../../rule.ts';
import { IMAGE_CONTROLS, type ImageSubject, partHit, shownMode } from '../subject.ts';

const SETUID = 0o4000;
const SETGID = 0o2000;

/**
 * Matches distribution programs that need the setuid or setgid bit. They count as part of the base image if its layers
 * are unknown.
 */
const USUAL =
  /^(?:usr\/)?(?:s?bin|lib(?:64|exec)?)\/(?:[\w.-]+\/){0,3}(?:chage|chfn|chsh|crontab|dbus-daemon-launch-helper|expiry|fusermount3?|gpasswd|mount|newgidmap|newgrp|newuidmap|pam_extrausers_chkpwd|pam_timestamp_check|passwd|ping6?|pkexec|polkit-agent-helper-1|pt_chown|sg|ssh-agent|ssh-keysign|su|sudo|sudoedit|umount|unix_chkpwd|userhelper|wall|write|bbsuid|utempter|unix2_chkpwd|mount\.nfs|staprun)$/;

export const rule: Rule<ImageSubject> = {
  id: 'image/setuid-file',
  title: 'A program has the setuid or setgid bit',
  severity: 'medium',
  profile: 'essential',
  why: 'An unprivileged process can start the program and use its owner’s privileges, for example to become root.',
  fix: 'Remove the bits, as in `RUN chmod a-s /path`, or delete the program.',
  references: ['https://docs.docker.com/engine/security/'],
  aliases: [],
  controls: { ...IMAGE_CONTROLS, 'cis-docker-1.6.0': ['4.8'] },
  *check({ file }) {
    const mode = shownMode(file) ?? 0;
    const origin = file.image?.origin;
    if ((mode & (SETUID | SETGID)) === 0 || (mode & 0o111) === 0 || origin === 'base') return;
    if (origin === undefined && USUAL.test(file.path)) return;
    const kind = (mode & SETUID) === 0 ? 'setgid' : 'setuid';
    yield partHit(file, kind, { detail: `The file has the mode ${file.image?.mode} (${kind}).` });
  },
};
