import {
  main
} from "./chunk-WMV7X3V6.js";
import "./chunk-BVV65PTK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SPYXIG6W.js";
import "./chunk-OVYV2IBP.js";
import "./chunk-WODPAEKD.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-O7XCZK5U.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
