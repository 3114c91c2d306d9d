import {
  main
} from "./chunk-QTU4CIVU.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-PQTQT25X.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
