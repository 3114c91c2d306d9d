import {
  main
} from "./chunk-ZXH7EBZC.js";
import "./chunk-VS3EAT2T.js";
import "./chunk-XJHGNHYT.js";
import "./chunk-QI5Y7MET.js";
import "./chunk-5QXZHBDJ.js";
import "./chunk-7GTQR3OI.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-L77QNKZS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
