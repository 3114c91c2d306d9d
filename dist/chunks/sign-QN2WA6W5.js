import {
  main
} from "./chunk-2JRSXI4K.js";
import {
  spec8 as spec
} from "./chunk-UHPM5WD5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-42GCO52D.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
