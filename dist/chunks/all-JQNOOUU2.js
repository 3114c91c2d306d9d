import {
  main
} from "./chunk-ZCBVD27D.js";
import {
  spec4 as spec
} from "./chunk-S4S22A3R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
