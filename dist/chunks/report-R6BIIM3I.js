import {
  main
} from "./chunk-R7LPPFEI.js";
import "./chunk-OBKFPH6N.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HNANJEPQ.js";
import "./chunk-R6A5VNE5.js";
import {
  spec
} from "./chunk-KJ65XSIR.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
