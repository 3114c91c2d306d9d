import {
  main
} from "./chunk-OQY2U2XN.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec4 as spec
} from "./chunk-35Q4UDDT.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
