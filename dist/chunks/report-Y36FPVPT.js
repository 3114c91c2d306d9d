import {
  main
} from "./chunk-BJJWHIPV.js";
import "./chunk-XOTNOY7X.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AGSKA4TL.js";
import "./chunk-LKQ3IWH4.js";
import {
  spec
} from "./chunk-KDJMUYBB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
