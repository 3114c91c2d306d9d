import { commands } from '../actions/registry.generated.ts';
import { version } from '../actions/version.generated.ts';
import { runCommandLine } from '../shared/host/command-line.ts';

/** The program `assay`. */
await runCommandLine(process.argv.slice(2), { commands, version });
