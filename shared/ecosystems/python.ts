/** Python: requirements files and lockfiles of a source tree, and what is installed. */
import type { Ecosystem } from './ecosystem.ts';
import { requirements } from './python/requirements.ts';

export const ecosystem: Ecosystem = { id: 'python', formats: [requirements] };
