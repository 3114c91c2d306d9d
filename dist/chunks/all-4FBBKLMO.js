import {
  main
} from "./chunk-2SOBQPNS.js";
import "./chunk-DSXKPVSI.js";
import {
  spec4 as spec
} from "./chunk-HAUA5SAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
