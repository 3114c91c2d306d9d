import {
  main
} from "./chunk-2N3JO66U.js";
import "./chunk-GRF2DHW2.js";
import "./chunk-LF5JHJSW.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ENFIITBN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-A77AMD7E.js";
import "./chunk-RIWRHHR2.js";
import "./chunk-ZHBETV7P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-ROOBARLG.js";
import "./chunk-VS3CLZC4.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-ZUOR6Q35.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
