import {
  main
} from "./chunk-4RE4DYCR.js";
import {
  spec4 as spec
} from "./chunk-4YX7463P.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4CE5MA2L.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
