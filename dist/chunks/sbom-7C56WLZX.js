import {
  main
} from "./chunk-BS4FFB3D.js";
import "./chunk-OJW7DWTN.js";
import "./chunk-YNPGPNUA.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-EJHO6GJD.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-5FOD3AIM.js";
import "./chunk-E3W44NFU.js";
import "./chunk-5XVIZ3BC.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-SSUXSN5I.js";
import "./chunk-I3SYABMK.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-2YKE6MR6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
