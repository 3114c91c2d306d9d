import {
  main
} from "./chunk-63HB5TOR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7MXZUNTH.js";
import "./chunk-PGCSAWLH.js";
import "./chunk-A6MWO56H.js";
import {
  spec
} from "./chunk-T3AQXASF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
