import {
  main
} from "./chunk-SZJ75NTN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KG77KWOX.js";
import "./chunk-Q76ACC2H.js";
import "./chunk-D4H36HZY.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-4NOUDM63.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
