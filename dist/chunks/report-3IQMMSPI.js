import {
  main
} from "./chunk-UYMGVZYY.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-LC3J6C6C.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
