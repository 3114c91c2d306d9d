import {
  main
} from "./chunk-X5RAMWQ3.js";
import {
  spec4 as spec
} from "./chunk-KDJMUYBB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
