import {
  main
} from "./chunk-XDWF5CU3.js";
import {
  spec4 as spec
} from "./chunk-HMVKMCLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
