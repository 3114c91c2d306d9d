import {
  main
} from "./chunk-B7OLLPTT.js";
import "./chunk-QZPBAL7U.js";
import "./chunk-DDT56NL7.js";
import "./chunk-WILJBAUL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-MHCUPKVN.js";
import "./chunk-DUXOJIB3.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-5X3Q6UQ3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DCRW5WCI.js";
import "./chunk-4U6ANW4P.js";
import "./chunk-EKBVXJ7U.js";
import "./chunk-3ZT6URVZ.js";
import {
  spec3 as spec
} from "./chunk-RTCACUJI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
