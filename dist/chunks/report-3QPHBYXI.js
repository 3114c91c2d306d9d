import {
  main
} from "./chunk-E6LCUOKC.js";
import "./chunk-TZUVJ5D4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-Q5EPC2YU.js";
import "./chunk-H4P75GBV.js";
import {
  spec
} from "./chunk-QF34ZBMA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
