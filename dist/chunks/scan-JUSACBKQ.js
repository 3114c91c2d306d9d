import {
  main
} from "./chunk-KMKXQMVF.js";
import "./chunk-ZTF26F3E.js";
import "./chunk-URKHL6DS.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-6BPJU3DJ.js";
import "./chunk-7ESVOQST.js";
import "./chunk-A6S2FSEC.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-S7MMPF3W.js";
import "./chunk-7QVTRCUM.js";
import "./chunk-3OG5E5X6.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6UU2VQMW.js";
import "./chunk-GHITI54T.js";
import "./chunk-65NVBDUB.js";
import "./chunk-CN4IXIKV.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-SSMYI6RY.js";
import "./chunk-T7CQSDKZ.js";
import {
  spec3 as spec
} from "./chunk-G6HBLWPT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
