import {
  main
} from "./chunk-Z5VVY4HR.js";
import "./chunk-HZPDIKVE.js";
import "./chunk-DDT56NL7.js";
import "./chunk-XQ75KYZV.js";
import "./chunk-4LCLHVNB.js";
import "./chunk-A2VA66D5.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-ZIWFL5RX.js";
import "./chunk-E2XYU7WF.js";
import "./chunk-IEFCEVAO.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-7HSBZE7P.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JONSHLX3.js";
import "./chunk-JDE7YBK3.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import {
  spec3 as spec
} from "./chunk-JLID66XU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
