import {
  main
} from "./chunk-5PG257N6.js";
import {
  spec2 as spec
} from "./chunk-4YX7463P.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4CE5MA2L.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
