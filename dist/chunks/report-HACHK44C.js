import {
  main
} from "./chunk-YNQ32NBX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SCVWMO73.js";
import "./chunk-HFIP5PHW.js";
import "./chunk-OJZDV7CC.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-ZUOR6Q35.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
