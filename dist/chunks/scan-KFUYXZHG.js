import {
  main
} from "./chunk-S77BM7M5.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-2Z5DCIOG.js";
import "./chunk-F7XXG6JR.js";
import "./chunk-T3ITQCLV.js";
import "./chunk-VUDF3VEQ.js";
import "./chunk-O5OQ2W36.js";
import "./chunk-NMRT5K6I.js";
import "./chunk-O2EXV3TC.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-JI2YCKK3.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-577IPFY2.js";
import "./chunk-DDT56NL7.js";
import "./chunk-WE6XI247.js";
import "./chunk-UXWT4KS3.js";
import "./chunk-O5LJE6U7.js";
import "./chunk-5UNXXP7X.js";
import "./chunk-3ORBNHJ6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-L32MB7BE.js";
import "./chunk-CB22NUVK.js";
import "./chunk-4IBXI5CN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KHHDGCPK.js";
import "./chunk-4NRROWLM.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-MOLUH3P4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-CLRFUU7T.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
