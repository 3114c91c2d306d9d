import {
  main
} from "./chunk-BNX2FEVA.js";
import "./chunk-JDTFGTLO.js";
import "./chunk-UNTLGHQ2.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-A2AMG7SN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-KBTLP6PJ.js";
import "./chunk-BFDTYUPU.js";
import "./chunk-NSGRNIYM.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-CL7HPGZK.js";
import "./chunk-GIFLXBMJ.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-HAUA5SAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
