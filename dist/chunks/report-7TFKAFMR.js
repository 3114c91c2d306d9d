import {
  main
} from "./chunk-62NAW7AQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DIUKNVWV.js";
import "./chunk-5RNNTCK5.js";
import "./chunk-LUDUJPAS.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-LYNB3634.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
