import {
  main
} from "./chunk-TQ7AZH42.js";
import {
  spec2 as spec
} from "./chunk-2WIBG7KI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TAP6EXNI.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
