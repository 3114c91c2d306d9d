import {
  main
} from "./chunk-I3EAIZVH.js";
import "./chunk-GP3MDW2Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YURCBPAY.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-N2NKP66E.js";
import "./chunk-UEBQSFGI.js";
import {
  spec2 as spec
} from "./chunk-WVQM2GY2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
