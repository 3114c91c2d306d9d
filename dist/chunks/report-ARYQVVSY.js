import {
  main
} from "./chunk-YBUC2DGJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-DLHCRCD4.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
