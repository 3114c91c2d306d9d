import {
  main
} from "./chunk-LHLW2SGE.js";
import "./chunk-B2S3UVOB.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-63A7UAG6.js";
import "./chunk-ZFJM2GGN.js";
import "./chunk-BFKB5BTA.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-HBQ5A2WQ.js";
import "./chunk-C65FLDUC.js";
import "./chunk-76NDQFHE.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-WUECBHJX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3KM65QN7.js";
import "./chunk-FBSVIIJJ.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import {
  spec3 as spec
} from "./chunk-FM3N2AWV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
