import {
  main
} from "./chunk-W5OULMWT.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-E5KCVC4J.js";
import "./chunk-DBCP2Z6Z.js";
import "./chunk-4IXNARQA.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-ENFUSZDN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
