import {
  main
} from "./chunk-AIMFCDBY.js";
import "./chunk-EEDZHEQP.js";
import {
  spec4 as spec
} from "./chunk-P45EUWAY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
