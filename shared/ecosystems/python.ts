/** Python: requirements files and lockfiles in a source tree, and installed packages. */
import { pixiLock } from './conda/pixi-lock.ts';
import type { Ecosystem, Lock } from './ecosystem.ts';
import { buildout } from './python/buildout.ts';
import { freeRequirements } from './python/free-requirements.ts';
import { committedPython, installedPython } from './python/installed.ts';
import { coveredByPdmLock, coveredByPoetryLock, coveredByUvLock } from './python/lock-coverage.ts';
import { pdmLock } from './python/pdm-lock.ts';
import { pipfile } from './python/pipfile.ts';
import { pipfileLock } from './python/pipfile-lock.ts';
import { poetryLock } from './python/poetry-lock.ts';
import { pylock } from './python/pylock.ts';
import { pyproject } from './python/pyproject-manifest.ts';
import { requirements } from './python/requirements.ts';
import { requirementsIn } from './python/requirements-in.ts';
import { setupCfg, setupPy } from './python/setup-manifest.ts';
import { toolFile } from './python/tool-files.ts';
import { uvLock, uvScriptLock } from './python/uv-lock.ts';
import { archivedPython, zippedPython } from './python/zipped.ts';

const REQUIREMENTS: Lock = {
  format: requirements,
  names: ['requirements.txt'],
  folderOf: (path) => path.replace(/(?:^|(?<=\/))requirements\/[^/]*$/, '').replace(/[^/]*$/, ''),
};

const LOCKS: readonly Lock[] = [
  { format: uvLock, names: ['uv.lock'], coverage: coveredByUvLock },
  { format: poetryLock, names: ['poetry.lock'], coverage: coveredByPoetryLock },
  { format: pdmLock, names: ['pdm.lock'], coverage: coveredByPdmLock },
  { format: pylock, names: ['pylock.toml'] },
  { format: pipfileLock, names: ['Pipfile.lock'] },
  { format: pixiLock, names: ['pixi.lock'] },
  REQUIREMENTS,
];

export const ecosystem: Ecosystem = {
  id: 'python',
  formats: [
    requirements,
    freeRequirements,
    poetryLock,
    pipfileLock,
    uvLock,
    uvScriptLock,
    pdmLock,
    pylock,
    installedPython,
    committedPython,
    zippedPython,
    archivedPython,
    pyproject(LOCKS),
    setupPy(LOCKS),
    setupCfg(LOCKS),
    buildout,
    toolFile,
    pipfile(LOCKS.filter(({ format }) => format === pipfileLock)),
    requirementsIn([REQUIREMENTS, { format: requirements, names: [] }]),
  ],
};
