import {
  main
} from "./chunk-PCAC3BQW.js";
import "./chunk-CSDXM4RU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OPS442YT.js";
import "./chunk-3XJXG4KD.js";
import "./chunk-XVCXLN6O.js";
import {
  spec
} from "./chunk-5ZDVQBBQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
