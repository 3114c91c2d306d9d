import {
  main
} from "./chunk-ZKRLJUSA.js";
import "./chunk-NKTIJ4ZW.js";
import "./chunk-2TTFXIUP.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ACCAX2EP.js";
import "./chunk-U5NIWW6J.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6FB3NXM2.js";
import "./chunk-LKKZDWHM.js";
import {
  spec3 as spec
} from "./chunk-T44TN7UK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
