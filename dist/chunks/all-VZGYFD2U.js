import {
  main
} from "./chunk-EJ2G22KE.js";
import {
  spec4 as spec
} from "./chunk-5ZDVQBBQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
