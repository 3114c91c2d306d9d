import {
  main
} from "./chunk-Q36KYYKR.js";
import {
  spec
} from "./chunk-YXYUFS5G.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3IJWEA2Y.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
