import {
  main
} from "./chunk-UNHDH4HB.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-3LLV6DQD.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
