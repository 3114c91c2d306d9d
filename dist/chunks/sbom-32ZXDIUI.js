import {
  main
} from "./chunk-HBES3S73.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec7 as spec
} from "./chunk-2AQSEWPQ.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
