import {
  main
} from "./chunk-45JZY5KG.js";
import "./chunk-BABJSEO6.js";
import "./chunk-NSRV2AAJ.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-RG4I46TM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-IGNWL5Y6.js";
import "./chunk-7OZXY5RZ.js";
import "./chunk-TF3QA4XM.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-XP6UNIRT.js";
import "./chunk-3J5SKC3H.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec7 as spec
} from "./chunk-DXCVPETD.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
