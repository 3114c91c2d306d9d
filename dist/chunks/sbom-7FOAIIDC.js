import {
  main
} from "./chunk-P7RP7ORX.js";
import {
  spec7 as spec
} from "./chunk-YXYUFS5G.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3IJWEA2Y.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
