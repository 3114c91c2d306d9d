import {
  main
} from "./chunk-C6VOL755.js";
import "./chunk-IED5WXIF.js";
import "./chunk-WFSKCW76.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-STHCJPE5.js";
import "./chunk-ZCG6UQME.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5VYHJQ5E.js";
import "./chunk-IF46FJVO.js";
import {
  spec3 as spec
} from "./chunk-BGUQ4ITJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
