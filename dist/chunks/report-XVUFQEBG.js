import {
  main
} from "./chunk-AXILPVZA.js";
import {
  spec
} from "./chunk-UHPM5WD5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-42GCO52D.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
