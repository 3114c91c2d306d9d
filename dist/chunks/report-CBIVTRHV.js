import {
  main
} from "./chunk-TOAIVSVT.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-TF52TPUX.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
