import {
  main
} from "./chunk-AMLOLYA2.js";
import "./chunk-ZJVS4F6L.js";
import "./chunk-T6L7VT4X.js";
import "./chunk-PLDRGKIV.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-KFWTRJNZ.js";
import "./chunk-V3NQEQTG.js";
import {
  spec5 as spec
} from "./chunk-6ZQEVZMB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
