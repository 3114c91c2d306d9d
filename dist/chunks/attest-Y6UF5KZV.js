import {
  main
} from "./chunk-PABJJD4R.js";
import {
  spec4 as spec
} from "./chunk-V2K66EOG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-X6SNVJFN.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
