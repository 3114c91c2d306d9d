import {
  main
} from "./chunk-M3RAS7SR.js";
import "./chunk-EI4TP4K3.js";
import "./chunk-TK7QM3WZ.js";
import "./chunk-CSDXM4RU.js";
import "./chunk-7XTPZEO2.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-AD4CD6SZ.js";
import {
  spec5 as spec
} from "./chunk-5ZDVQBBQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
