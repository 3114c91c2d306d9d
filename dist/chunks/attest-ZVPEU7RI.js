import {
  main
} from "./chunk-PCY4NY4E.js";
import {
  spec4 as spec
} from "./chunk-2WIBG7KI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TAP6EXNI.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
