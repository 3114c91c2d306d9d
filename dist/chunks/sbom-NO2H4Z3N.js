import {
  main
} from "./chunk-WM47AD6Q.js";
import "./chunk-ACLYNBVT.js";
import "./chunk-AA6ARQTD.js";
import "./chunk-EUW6SWM6.js";
import "./chunk-V57FTA6E.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec2 as spec
} from "./chunk-5S32SYRA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
