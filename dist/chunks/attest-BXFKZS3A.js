import {
  main
} from "./chunk-XK2BBKCH.js";
import "./chunk-AA6ARQTD.js";
import "./chunk-EMEAGFLB.js";
import "./chunk-DHLPUOZ5.js";
import "./chunk-RSA45DUY.js";
import "./chunk-VTLUQ7YA.js";
import "./chunk-BRGOKRDD.js";
import "./chunk-SOYIKW2W.js";
import {
  spec5 as spec
} from "./chunk-5S32SYRA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
