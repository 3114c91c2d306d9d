import {
  main
} from "./chunk-EI2Q52O5.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-4IZV4FXE.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
