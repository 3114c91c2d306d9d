import {
  main
} from "./chunk-4VO5GXZO.js";
import {
  spec2 as spec
} from "./chunk-YXYUFS5G.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3IJWEA2Y.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
