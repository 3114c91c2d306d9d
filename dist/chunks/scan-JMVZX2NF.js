import {
  main
} from "./chunk-2DZSRLXR.js";
import "./chunk-JP74XRD7.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-PHYRZE6C.js";
import "./chunk-QTDA6JIQ.js";
import "./chunk-JHIVTCGQ.js";
import "./chunk-L5TYYRQ7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-R6A5VNE5.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec3 as spec
} from "./chunk-KJ65XSIR.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
