import {
  main
} from "./chunk-L5Q2DRUE.js";
import "./chunk-BIDLHJT6.js";
import "./chunk-DUHN3OVB.js";
import "./chunk-O3U7MPUN.js";
import "./chunk-JRNJFBT3.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-5XHUGKVN.js";
import {
  spec5 as spec
} from "./chunk-EYVHDQRG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
