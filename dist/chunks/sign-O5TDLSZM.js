import {
  main
} from "./chunk-YM6SDPVO.js";
import "./chunk-63FXPAWL.js";
import "./chunk-L6DCCDKS.js";
import "./chunk-AOTECETU.js";
import "./chunk-RLCZBSSL.js";
import "./chunk-SJHEE4WC.js";
import "./chunk-22A6J2T6.js";
import {
  spec6 as spec
} from "./chunk-V57A6GG4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
