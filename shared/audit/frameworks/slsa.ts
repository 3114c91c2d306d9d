import { controlsOf, type Framework } from './framework.ts';

/** @see https://slsa.dev/spec/v1.0/ */
export const SLSA: Framework = {
  id: 'slsa',
  title: 'SLSA 1.0',
  controls: controlsOf(`
provenance [evidence] Provenance of artifacts
build Consistent build inputs
isolated Isolated builds
dependencies Pinned dependencies
verify [policy] Verification before use
source [process] Reviewed source code
`),
};
