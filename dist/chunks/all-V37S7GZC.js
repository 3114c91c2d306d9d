import {
  main
} from "./chunk-Z3WC65XP.js";
import {
  spec4 as spec
} from "./chunk-NUIR4Y74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
