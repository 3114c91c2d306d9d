import {
  main
} from "./chunk-7VEO2LTH.js";
import {
  spec8 as spec
} from "./chunk-2WIBG7KI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TAP6EXNI.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
