/** PHP: what Composer locked and installed. */
import type { Ecosystem } from './ecosystem.ts';
import { composerLock } from './php/composer-lock.ts';
import { installedComposer } from './php/installed.ts';

export const ecosystem: Ecosystem = { id: 'php', formats: [composerLock, installedComposer] };
