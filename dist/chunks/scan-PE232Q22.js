import {
  main
} from "./chunk-27IN34PB.js";
import "./chunk-MS5YTMH4.js";
import "./chunk-JJ3GUN6T.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-7XV7IFSP.js";
import "./chunk-INIUXNQA.js";
import "./chunk-J5NZSTS4.js";
import "./chunk-MMGA5HT6.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-HWI56OGA.js";
import "./chunk-U4DBNR6W.js";
import "./chunk-PAJ2GHWN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-4SHEX6XU.js";
import "./chunk-MC4AXSD2.js";
import "./chunk-65NVBDUB.js";
import "./chunk-KJHT5GGR.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6CWXLE7U.js";
import "./chunk-T7CQSDKZ.js";
import {
  spec3 as spec
} from "./chunk-23AVVGRN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
