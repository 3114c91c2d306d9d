import {
  main
} from "./chunk-GMPKR7D5.js";
import "./chunk-X4BQYDSW.js";
import {
  spec4 as spec
} from "./chunk-7MVXGND6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
