import {
  main
} from "./chunk-RDAM7N3R.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec7 as spec
} from "./chunk-OPH2SS4Z.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
