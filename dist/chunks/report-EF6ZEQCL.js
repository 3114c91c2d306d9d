import {
  main
} from "./chunk-INPA5XLL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ARFSB7TU.js";
import "./chunk-AGY2I55E.js";
import {
  spec
} from "./chunk-RFHBRIZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
