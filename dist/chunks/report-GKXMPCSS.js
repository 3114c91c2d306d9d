import {
  main
} from "./chunk-JOVWMLYU.js";
import "./chunk-NPNWLQAL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5V45X77D.js";
import "./chunk-P6SRVEVR.js";
import {
  spec
} from "./chunk-PBQLYVAN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
