import {
  main
} from "./chunk-WYAP2LBK.js";
import "./chunk-TBL52VNL.js";
import "./chunk-NPNWLQAL.js";
import "./chunk-CFXBEWJO.js";
import "./chunk-VYDWBO2H.js";
import "./chunk-ACVCOAOK.js";
import "./chunk-57SQLRBO.js";
import {
  spec6 as spec
} from "./chunk-PBQLYVAN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
