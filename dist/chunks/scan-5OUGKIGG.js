import {
  main
} from "./chunk-EEUAUGFM.js";
import "./chunk-FVR63ZZT.js";
import "./chunk-XSZPIDBV.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-WOJP75FK.js";
import "./chunk-F7L4HFNW.js";
import "./chunk-ARLXAU6T.js";
import "./chunk-3UGJB5WI.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-LJ6T26WG.js";
import "./chunk-QQ6QYKOL.js";
import "./chunk-OZ6Q7XV6.js";
import "./chunk-F3QMGABR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OVYV2IBP.js";
import "./chunk-WODPAEKD.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-PVFHL7FU.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec3 as spec
} from "./chunk-O7XCZK5U.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
