import {
  main
} from "./chunk-5T2SYPNN.js";
import {
  spec
} from "./chunk-2WIBG7KI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TAP6EXNI.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
