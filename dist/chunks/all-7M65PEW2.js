import {
  main
} from "./chunk-3DGIUKJW.js";
import {
  spec3 as spec
} from "./chunk-YXYUFS5G.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3IJWEA2Y.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
