import {
  main
} from "./chunk-LLAGNTNR.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec7 as spec
} from "./chunk-P3IHNJXS.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
