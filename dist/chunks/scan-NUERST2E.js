import {
  main
} from "./chunk-5EUIX6S6.js";
import "./chunk-EGW6CZPK.js";
import "./chunk-DA3XKPGG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-AKZJRM3R.js";
import "./chunk-TWKTT63Q.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SUVDH6PW.js";
import "./chunk-BWIW44Y4.js";
import {
  spec3 as spec
} from "./chunk-FLH7M56A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
