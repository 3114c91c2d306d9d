import {
  main
} from "./chunk-BRIJKQLR.js";
import {
  spec4 as spec
} from "./chunk-T3AQXASF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
