import {
  main
} from "./chunk-U4J4RUFJ.js";
import {
  spec3 as spec
} from "./chunk-4YX7463P.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4CE5MA2L.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
