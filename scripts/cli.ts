#!/usr/bin/env node
import { commands } from '../actions/registry.generated.ts';
import { version } from '../actions/version.generated.ts';
import { runCommandLine } from '../shared/host/command-line.ts';
import { fillGapsOfOlderNode } from '../shared/host/older-node.ts';

/** The program `assay`. */
fillGapsOfOlderNode();
await runCommandLine(process.argv.slice(2), { commands, version });
