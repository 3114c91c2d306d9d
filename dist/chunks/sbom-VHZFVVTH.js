import {
  main
} from "./chunk-M46LV7TM.js";
import "./chunk-2TTFXIUP.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4DD3G6PK.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-U5NIWW6J.js";
import {
  spec2 as spec
} from "./chunk-T44TN7UK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
