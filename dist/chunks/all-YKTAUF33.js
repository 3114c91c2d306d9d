import {
  main
} from "./chunk-C74Q3L2V.js";
import {
  spec3 as spec
} from "./chunk-2WIBG7KI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TAP6EXNI.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
