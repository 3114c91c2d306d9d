import {
  main
} from "./chunk-ZSYEMWZN.js";
import "./chunk-SHYRDQKO.js";
import "./chunk-4HYVN2GG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6QODT537.js";
import "./chunk-6PXHVYKZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LYQ5GQP5.js";
import "./chunk-7A2OIWVV.js";
import {
  spec3 as spec
} from "./chunk-THSWDJFT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
