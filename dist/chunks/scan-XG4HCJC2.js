import {
  main
} from "./chunk-OT56EG2P.js";
import "./chunk-UORKZPST.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-ACLYNBVT.js";
import "./chunk-AA6ARQTD.js";
import "./chunk-EUW6SWM6.js";
import "./chunk-V57FTA6E.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ACEWSWFB.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec3 as spec
} from "./chunk-5S32SYRA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
