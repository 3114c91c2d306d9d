import {
  main
} from "./chunk-NLX6VGIN.js";
import "./chunk-QI5Y7MET.js";
import {
  spec4 as spec
} from "./chunk-L77QNKZS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
