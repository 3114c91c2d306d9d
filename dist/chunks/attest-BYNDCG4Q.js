import {
  main
} from "./chunk-DZ2DIOSK.js";
import "./chunk-AUH5SHNL.js";
import "./chunk-HCO7QFC3.js";
import "./chunk-O56RDDUH.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3U4ALSN3.js";
import {
  spec5 as spec
} from "./chunk-SRMHQBD4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
