/** Go: module files in a source tree. */

import type { Ecosystem } from './ecosystem.ts';
import { goModManifest } from './go/go-manifest.ts';
import { goMod } from './go/go-mod.ts';
import { goSum } from './go/go-sum.ts';
import { goWork } from './go/go-work.ts';
import { glideLock, godepsJson, gopkgLock, vendorJson } from './go/older-locks.ts';
import { glideYaml, gopkgToml } from './go/older-manifests.ts';
import { vendorModules } from './go/vendor-modules.ts';

export const ecosystem: Ecosystem = {
  id: 'go',
  formats: [
    goModManifest(goMod),
    goSum,
    goWork,
    vendorModules,
    gopkgLock,
    glideLock,
    vendorJson,
    godepsJson,
    gopkgToml,
    glideYaml,
  ],
};
