import {
  main
} from "./chunk-Y7FLQFQL.js";
import {
  spec4 as spec
} from "./chunk-4TXJ32LE.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
