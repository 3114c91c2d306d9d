import {
  main
} from "./chunk-FAMWWT6X.js";
import {
  spec4 as spec
} from "./chunk-EYVHDQRG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
