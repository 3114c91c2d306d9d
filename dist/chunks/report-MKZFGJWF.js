import {
  main
} from "./chunk-LTITZFO2.js";
import "./chunk-VRCH3QOI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EWCRDZ6Z.js";
import "./chunk-WTSOYTN4.js";
import "./chunk-QHYFWSMJ.js";
import {
  spec
} from "./chunk-ZIGBFPDK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
