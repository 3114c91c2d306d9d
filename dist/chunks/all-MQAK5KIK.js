import {
  main
} from "./chunk-2KPZQD3W.js";
import {
  spec3 as spec
} from "./chunk-V2K66EOG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-X6SNVJFN.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
