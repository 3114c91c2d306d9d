import {
  main
} from "./chunk-ZXTEQZUR.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-VAVGWHGU.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
