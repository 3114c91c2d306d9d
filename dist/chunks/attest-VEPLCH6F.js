import {
  main
} from "./chunk-PY3VO5LW.js";
import "./chunk-A6KPQQ2E.js";
import "./chunk-63FXPAWL.js";
import "./chunk-L6DCCDKS.js";
import "./chunk-AOTECETU.js";
import "./chunk-RLCZBSSL.js";
import "./chunk-SJHEE4WC.js";
import "./chunk-22A6J2T6.js";
import {
  spec5 as spec
} from "./chunk-V57A6GG4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
