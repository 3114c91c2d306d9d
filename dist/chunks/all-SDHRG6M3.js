import {
  main
} from "./chunk-OYNALIWU.js";
import {
  spec4 as spec
} from "./chunk-6ZQEVZMB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
