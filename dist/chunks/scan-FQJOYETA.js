import {
  main
} from "./chunk-D6DD3BAM.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec2 as spec
} from "./chunk-SXFIE73D.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
