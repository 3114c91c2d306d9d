import {
  main
} from "./chunk-JWL7VKAL.js";
import "./chunk-FCT3CNUE.js";
import "./chunk-JHQMS2J7.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-4VUABKY5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-FDZHFLVZ.js";
import "./chunk-FNXUEXSL.js";
import "./chunk-IG5445SI.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-DQ3UQSS7.js";
import "./chunk-E6NC6W7I.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-RAEYFPGO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
