import {
  main
} from "./chunk-YUIYXOEC.js";
import {
  spec4 as spec
} from "./chunk-COBZXKRK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
