#!/usr/bin/env node
import { httpFetch } from '../shared/net/http-fetch.ts';
import { runConformanceCommand } from './conformance-cli/run.ts';

/** The program that the Sigstore conformance suite runs to test a client. */
process.exitCode = await runConformanceCommand(process.argv.slice(2), {
  network: {
    fetch: httpFetch,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    now: Date.now,
  },
  print: (line) => process.stderr.write(`${line}\n`),
});
