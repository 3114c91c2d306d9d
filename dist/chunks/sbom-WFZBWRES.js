import {
  main
} from "./chunk-3OBTF25U.js";
import "./chunk-ZQJHBPLK.js";
import "./chunk-BYRUSQYJ.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-RVJ7WY73.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-OZDEOCNI.js";
import "./chunk-C63VS6TM.js";
import "./chunk-QLNCONQO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-6RN2LL2O.js";
import "./chunk-XF6HX47B.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-L77QNKZS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
