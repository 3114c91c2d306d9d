import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './site/build-site.ts';
import { brokenReferences } from './site/check-site.ts';

/** Builds the documentation as a website that works without a server or a network. */
const root = join(import.meta.dirname, '..');
const output = join(root, 'build/site');
await rm(output, { recursive: true, force: true });
const pages = await buildSite(root, output);
const broken = brokenReferences(output);
for (const reference of broken) console.error(`broken reference in ${reference}`);
console.log(`${pages} pages: ${join(output, 'index.html')}`);
if (broken.length > 0) process.exitCode = 1;
