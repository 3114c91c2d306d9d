import {
  main
} from "./chunk-QDL2QDRE.js";
import {
  spec
} from "./chunk-4YX7463P.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4CE5MA2L.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
