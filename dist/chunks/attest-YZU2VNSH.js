import {
  main
} from "./chunk-7QOXN44S.js";
import "./chunk-W2AQLL3P.js";
import "./chunk-PFWPGZGL.js";
import "./chunk-LDP64HQC.js";
import "./chunk-FRVYXSIJ.js";
import "./chunk-3HR2PC4G.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-ZQIXMMFY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
