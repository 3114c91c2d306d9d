import {
  main
} from "./chunk-BMCDV37H.js";
import "./chunk-W4Z35Y2T.js";
import "./chunk-6XC2VWIF.js";
import "./chunk-ZNU74CDK.js";
import "./chunk-G5GMU75B.js";
import "./chunk-PNFEZBSJ.js";
import "./chunk-P2DZNKD2.js";
import "./chunk-57SQLRBO.js";
import {
  spec5 as spec
} from "./chunk-VFKLQVNM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
