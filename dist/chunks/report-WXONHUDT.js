import {
  main
} from "./chunk-5RDXZXQN.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-HHTIFMCT.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
