import {
  main
} from "./chunk-4BFSVH4D.js";
import {
  spec4 as spec
} from "./chunk-WB6UATZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
