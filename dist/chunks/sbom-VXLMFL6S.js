import {
  main
} from "./chunk-U2T4XFCN.js";
import {
  spec7 as spec
} from "./chunk-4YX7463P.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4CE5MA2L.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
