import {
  main
} from "./chunk-ZEA64HJL.js";
import "./chunk-DKSK4M5L.js";
import "./chunk-I3RXIFNK.js";
import "./chunk-DDT56NL7.js";
import "./chunk-B2OZL3GU.js";
import "./chunk-FTQIIUZL.js";
import "./chunk-KXKLKZ7F.js";
import "./chunk-6XZ7Q57B.js";
import "./chunk-O5DLGHKS.js";
import "./chunk-D3VTEGZO.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-L4PXGIO4.js";
import "./chunk-SKQLTAUZ.js";
import "./chunk-5ILEEHCM.js";
import "./chunk-SQQGSVVQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DBCP2Z6Z.js";
import "./chunk-4IXNARQA.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-DIGEWUOT.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec3 as spec
} from "./chunk-ENFUSZDN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
