import {
  main
} from "./chunk-U2LVEKOS.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-YUFYLECT.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
