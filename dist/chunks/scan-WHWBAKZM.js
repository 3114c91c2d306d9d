import {
  main
} from "./chunk-LRGBKM57.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec2 as spec
} from "./chunk-35Q4UDDT.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
