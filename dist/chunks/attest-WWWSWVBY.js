import {
  main
} from "./chunk-IJZKHABB.js";
import {
  spec4 as spec
} from "./chunk-UHPM5WD5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-42GCO52D.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
