import {
  main
} from "./chunk-NP2VZXST.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec8 as spec
} from "./chunk-35Q4UDDT.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
