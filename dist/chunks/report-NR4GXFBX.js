import {
  main
} from "./chunk-2YBNCCEL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NJKKL5PQ.js";
import "./chunk-53VYGQXG.js";
import "./chunk-52WZB25R.js";
import {
  spec
} from "./chunk-6ZQEVZMB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
