import {
  main
} from "./chunk-QPQLXSV2.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-3LLV6DQD.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
