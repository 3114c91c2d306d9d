import {
  main
} from "./chunk-3EMBKGFI.js";
import "./chunk-XJHGNHYT.js";
import "./chunk-QI5Y7MET.js";
import "./chunk-5QXZHBDJ.js";
import "./chunk-7GTQR3OI.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-L77QNKZS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
