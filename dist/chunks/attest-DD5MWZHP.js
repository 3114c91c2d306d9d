import {
  main
} from "./chunk-7XO27KEU.js";
import "./chunk-2TFC5TOY.js";
import "./chunk-QQSGLUXQ.js";
import "./chunk-PKW76PST.js";
import "./chunk-2RNOVSM5.js";
import "./chunk-2WQEEVSO.js";
import "./chunk-SEQ732SS.js";
import "./chunk-SOYIKW2W.js";
import {
  spec5 as spec
} from "./chunk-4TXJ32LE.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
