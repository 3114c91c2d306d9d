import {
  main
} from "./chunk-WBACS5ZX.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-XB2DCIYF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
