import {
  main
} from "./chunk-LKQ5FQMA.js";
import "./chunk-KO4QHZBD.js";
import "./chunk-QPXFN5UH.js";
import "./chunk-QUTR43AI.js";
import "./chunk-PQ4627R7.js";
import "./chunk-7VIFKWIJ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-DHE6XOYL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
