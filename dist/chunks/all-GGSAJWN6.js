import {
  main
} from "./chunk-T5VXGWYN.js";
import {
  spec4 as spec
} from "./chunk-T44TN7UK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
