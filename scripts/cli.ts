import { commands } from '../actions/registry.generated.ts';
import { runCommandLine } from '../shared/host/command-line.ts';
import { version } from '../shared/model/version.generated.ts';

/** The program `assay`. */
await runCommandLine(process.argv.slice(2), { commands, version });
