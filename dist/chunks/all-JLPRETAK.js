import {
  main
} from "./chunk-R5SO57PD.js";
import {
  spec4 as spec
} from "./chunk-RL4IBFQP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
