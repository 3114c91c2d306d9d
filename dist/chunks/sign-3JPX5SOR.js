import {
  main
} from "./chunk-DYOAAP4F.js";
import "./chunk-Q7ADN7XM.js";
import "./chunk-X4BQYDSW.js";
import "./chunk-QACQ6MZH.js";
import "./chunk-FU7QYVKO.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-7MVXGND6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
