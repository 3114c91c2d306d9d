import {
  main
} from "./chunk-OEHFOS4T.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-HOZWFUF5.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
