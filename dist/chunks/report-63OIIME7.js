import {
  main
} from "./chunk-HMUG2FJ7.js";
import "./chunk-O3U7MPUN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HH7X4IQS.js";
import "./chunk-IUSM3JLH.js";
import "./chunk-E6LD7Y3M.js";
import {
  spec
} from "./chunk-EYVHDQRG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
