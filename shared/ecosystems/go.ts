/** Go: the module files of a source tree. */
import type { Ecosystem } from './ecosystem.ts';
import { goMod } from './go/go-mod.ts';

export const ecosystem: Ecosystem = { id: 'go', formats: [goMod] };
