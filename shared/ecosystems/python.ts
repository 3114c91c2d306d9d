/** Python: requirements files and lockfiles of a source tree, and what is installed. */
import type { Ecosystem } from './ecosystem.ts';
import { installedPython } from './python/installed.ts';
import { pdmLock } from './python/pdm-lock.ts';
import { pipfileLock } from './python/pipfile-lock.ts';
import { poetryLock } from './python/poetry-lock.ts';
import { pylock } from './python/pylock.ts';
import { requirements } from './python/requirements.ts';
import { uvLock } from './python/uv-lock.ts';
import { zippedPython } from './python/zipped.ts';

export const ecosystem: Ecosystem = {
  id: 'python',
  formats: [
    requirements,
    poetryLock,
    pipfileLock,
    uvLock,
    pdmLock,
    pylock,
    installedPython,
    zippedPython,
  ],
};
