import {
  main
} from "./chunk-V7XBPIDV.js";
import "./chunk-ZF7IY6SO.js";
import "./chunk-OBKFPH6N.js";
import "./chunk-5UT2ULWU.js";
import "./chunk-BZR6QQDZ.js";
import "./chunk-EMY5QO3H.js";
import "./chunk-SOYIKW2W.js";
import {
  spec6 as spec
} from "./chunk-KJ65XSIR.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
