import {
  main
} from "./chunk-DLR4U75F.js";
import {
  spec8 as spec
} from "./chunk-V2K66EOG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-X6SNVJFN.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
