import {
  main
} from "./chunk-DM64FODI.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec8 as spec
} from "./chunk-DLHCRCD4.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
