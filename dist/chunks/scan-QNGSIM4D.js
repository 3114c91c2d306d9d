import {
  main
} from "./chunk-TBM4OKLA.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-U24EQI6D.js";
import "./chunk-FHSQXYVL.js";
import "./chunk-O5G6BV4I.js";
import "./chunk-NM23HCZK.js";
import "./chunk-4XQ6B67S.js";
import "./chunk-NDV67YLL.js";
import "./chunk-UNTLGHQ2.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-A2AMG7SN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-KBTLP6PJ.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EMZQ6OFL.js";
import "./chunk-TIR35LNF.js";
import "./chunk-UTCAOSPB.js";
import "./chunk-YTN5UBFI.js";
import "./chunk-LFWBIJSS.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-FQD3IE5E.js";
import "./chunk-5FBIXY6X.js";
import "./chunk-GIFLXBMJ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ET4B3L7Z.js";
import "./chunk-EVJZOGD4.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-7AQ4AXA7.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-HAUA5SAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
