import {
  main
} from "./chunk-QLY2JTRU.js";
import {
  spec2 as spec
} from "./chunk-V2K66EOG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-X6SNVJFN.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
