import {
  main
} from "./chunk-56QPQX4U.js";
import "./chunk-AWSE2L5E.js";
import {
  spec4 as spec
} from "./chunk-ADIJKVGS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
