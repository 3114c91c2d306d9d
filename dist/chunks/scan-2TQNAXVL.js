import {
  main
} from "./chunk-2BAFLMNL.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-BZ67AZYB.js";
import "./chunk-2MJUXLS4.js";
import "./chunk-K7HY4E2U.js";
import "./chunk-WKZ46YKL.js";
import "./chunk-OW6XZCJO.js";
import "./chunk-YNPGPNUA.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-EJHO6GJD.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-PEIQ55DG.js";
import "./chunk-5FOD3AIM.js";
import "./chunk-DDT56NL7.js";
import "./chunk-IIDXXM25.js";
import "./chunk-WSNMJIWV.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-XLF5HITE.js";
import "./chunk-32OYM52U.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-UXNEFTNM.js";
import "./chunk-7VTYLDVG.js";
import "./chunk-I3SYABMK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RSFC5LE6.js";
import "./chunk-BE3GZBWW.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-6JSFXCUL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-2YKE6MR6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
