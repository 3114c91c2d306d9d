import {
  main
} from "./chunk-OOYR6K3B.js";
import {
  spec4 as spec
} from "./chunk-I2T3BX5X.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
