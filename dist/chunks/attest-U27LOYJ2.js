import {
  main
} from "./chunk-2Q7S5LDJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec4 as spec
} from "./chunk-DLHCRCD4.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
