import {
  main
} from "./chunk-BNOPZRYS.js";
import "./chunk-VGTEVDCD.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-4OD5FQP7.js";
import "./chunk-CUR6UUDE.js";
import "./chunk-JAVV4WXB.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-LPLY5LEH.js";
import "./chunk-ILW23AJV.js";
import "./chunk-3MS4QECL.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-GQXQI4IH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-Q76ACC2H.js";
import "./chunk-D4H36HZY.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import {
  spec3 as spec
} from "./chunk-4NOUDM63.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
