/**
 * Package managers whose packages OSV does not cover. Assay lists these packages, but does not compare them with
 * advisories. Also reports lockfiles that Assay does not read.
 */
import type { Ecosystem } from './ecosystem.ts';
import { bower, elm, nimbleLock } from './other-tools/json-tools.ts';
import { shardLock, shardYml } from './other-tools/shards.ts';
import { meteor, nimble, opam, zig } from './other-tools/text-tools.ts';
import { unreadLockfiles } from './other-tools/unread-lockfiles.ts';

export const ecosystem: Ecosystem = {
  id: 'other-tools',
  formats: [
    bower,
    elm,
    nimbleLock,
    nimble,
    shardLock,
    shardYml,
    meteor,
    opam,
    zig,
    ...unreadLockfiles,
  ],
};
