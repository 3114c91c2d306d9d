import {
  main
} from "./chunk-IIFWEASU.js";
import {
  spec7 as spec
} from "./chunk-V2K66EOG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-X6SNVJFN.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
