import {
  main
} from "./chunk-LCGW74BW.js";
import "./chunk-626WEBO2.js";
import "./chunk-UG2VI5CH.js";
import "./chunk-QLRRL4MS.js";
import "./chunk-RVJU4EQJ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-2YKE6MR6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
