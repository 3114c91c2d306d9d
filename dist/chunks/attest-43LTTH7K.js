import {
  main
} from "./chunk-PPREHG3J.js";
import {
  spec4 as spec
} from "./chunk-YXYUFS5G.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3IJWEA2Y.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
