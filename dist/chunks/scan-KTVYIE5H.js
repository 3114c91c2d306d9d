import {
  main
} from "./chunk-THHYVFL2.js";
import "./chunk-M7MBNFS3.js";
import "./chunk-DDT56NL7.js";
import "./chunk-ZUNOCNHK.js";
import "./chunk-6SOBXNVZ.js";
import "./chunk-QZHKG2LI.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-M5NC4JEW.js";
import "./chunk-YBMRCNEW.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-URRM7JDU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-53VYGQXG.js";
import "./chunk-52WZB25R.js";
import "./chunk-3ZT6URVZ.js";
import {
  spec3 as spec
} from "./chunk-6ZQEVZMB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
