import {
  main
} from "./chunk-KCK6ZLHU.js";
import {
  spec4 as spec
} from "./chunk-6D6DUVRX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
