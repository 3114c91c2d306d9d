import { commands } from '../actions/registry.generated.ts';
import { type FindTarget, runCommandLine } from '../shared/host/command-line.ts';
import { version } from '../shared/model/version.generated.ts';

/**
 * Functions that find the target in a command line. They are imported only for a command line that contains a target.
 */
const findTarget: Readonly<Record<'source' | 'path' | 'subject', FindTarget>> = {
  source: async (targets, host, scratch) => {
    const { sourceTarget } = await import('../shared/flows/targets/source-target.ts');
    return await sourceTarget(targets, host, scratch);
  },
  path: async (targets, host, scratch) => {
    const { pathTarget } = await import('../shared/flows/targets/path-target.ts');
    return await pathTarget(targets, host, scratch);
  },
  subject: async (targets, host) => {
    const { subjectTarget } = await import('../shared/flows/targets/subject-target.ts');
    return await subjectTarget(targets, host);
  },
};

/** The program `assay`. It has no top-level `await`, because the single executable is a CommonJS module. */
void runCommandLine(process.argv.slice(2), { commands, version, findTarget });
