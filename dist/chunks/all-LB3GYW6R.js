import {
  main
} from "./chunk-MXJEDKCR.js";
import {
  spec4 as spec
} from "./chunk-ZIGBFPDK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
