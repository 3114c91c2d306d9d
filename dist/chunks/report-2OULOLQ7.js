import {
  main
} from "./chunk-EONUHAQ7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-YNSF7GQ7.js";
import "./chunk-TJ2TFEWD.js";
import "./chunk-LHS7UAPG.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-7MVXGND6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
