import {
  main
} from "./chunk-CG42B7MU.js";
import "./chunk-WITIBR5M.js";
import "./chunk-Q7ADN7XM.js";
import "./chunk-X4BQYDSW.js";
import "./chunk-QACQ6MZH.js";
import "./chunk-FU7QYVKO.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-7MVXGND6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
