import {
  main
} from "./chunk-IXLQDUXC.js";
import {
  spec7 as spec
} from "./chunk-76MBLZJB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-52PDYOBN.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
