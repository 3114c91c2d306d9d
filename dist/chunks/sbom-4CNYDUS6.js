import {
  main
} from "./chunk-O3URW3GC.js";
import "./chunk-6GVHINJ4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YDVKIXJU.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-QG4MTCVJ.js";
import "./chunk-OHJE5CR4.js";
import {
  spec2 as spec
} from "./chunk-MPMDBTPW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
