import {
  main
} from "./chunk-HLJO4NDU.js";
import "./chunk-VUZGVF66.js";
import "./chunk-PK34GD2C.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-WY3DDPTH.js";
import "./chunk-AMHBPEJ4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OVRABZRI.js";
import "./chunk-OOI2OO7L.js";
import {
  spec3 as spec
} from "./chunk-56KCN6HX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
