import {
  main
} from "./chunk-MU5H52AX.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-IZEOWGVM.js";
import "./chunk-ZM6NVYFG.js";
import "./chunk-OAY3UBAL.js";
import "./chunk-NW5ZNUP2.js";
import "./chunk-HIMOMDHC.js";
import "./chunk-CIKL744J.js";
import "./chunk-JHQMS2J7.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-4VUABKY5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-FDZHFLVZ.js";
import "./chunk-DDT56NL7.js";
import "./chunk-WXX22NBA.js";
import "./chunk-PU2GQDLM.js";
import "./chunk-W3TUDB2T.js";
import "./chunk-4Y6RLEWE.js";
import "./chunk-MHDC25VX.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-HDUUYF7R.js";
import "./chunk-LKZTGEO4.js";
import "./chunk-E6NC6W7I.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-O56EBUDO.js";
import "./chunk-7CSXWPC3.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-5ECE3ILT.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-RAEYFPGO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
