import { applyRules } from '../apply-rules.ts';
import type { Area } from '../area.ts';
import { readInstructions } from './read-instructions.ts';
import { RULES } from './rules.generated.ts';

/** Matches `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile` and the same names of Podman. */
const NAME = /^(?:(?:docker|container)file(?:[._-].*)?|.+\.(?:docker|container)file)$/i;

/** Instructions for the build of an image. */
export const dockerfileArea: Area = {
  name: 'dockerfile',
  rules: RULES,
  reads: ({ path }) => NAME.test(path.slice(path.lastIndexOf('/') + 1)),
  check: (files, facts) => {
    const instructions = files.flatMap(readInstructions);
    return {
      hits: [...applyRules(RULES, instructions, facts)],
      problems: [],
      unchecked: [],
      subjects: { instructions: instructions.length },
    };
  },
};
