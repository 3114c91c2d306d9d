/** PHP: packages that Composer locked or installed, and packages that were installed with PEAR and PECL. */
import type { Ecosystem } from './ecosystem.ts';
import { composerJson } from './php/composer-json.ts';
import { composerLock, otherComposerLock } from './php/composer-lock.ts';
import { installedComposer } from './php/installed.ts';
import { installedPhp } from './php/installed-php.ts';
import { pearRegistry } from './php/pear.ts';

export const ecosystem: Ecosystem = {
  id: 'php',
  formats: [
    composerLock,
    otherComposerLock,
    installedComposer,
    installedPhp,
    pearRegistry,
    composerJson([composerLock, otherComposerLock]),
  ],
};
