#!/usr/bin/env node
// entry:./scripts/cli.ts
if (parseInt(process.versions.node, 10) < 24) {
	console.error("Assay needs Node 24 or later; this is Node " + process.versions.node + ". Fix: run it with Node 24.");
	process.exitCode = 2;
} else {
	import("../chunks/cli-2WILATO5.js");
}
