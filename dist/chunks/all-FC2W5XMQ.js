import {
  main
} from "./chunk-U3UBPA27.js";
import {
  spec3 as spec
} from "./chunk-UHPM5WD5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-42GCO52D.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
