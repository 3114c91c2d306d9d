import {
  main
} from "./chunk-DGKIMEIS.js";
import "./chunk-OHY2E66R.js";
import "./chunk-TZUVJ5D4.js";
import "./chunk-BXFLRP73.js";
import "./chunk-6H452EVS.js";
import "./chunk-7RY7OTN2.js";
import "./chunk-SOYIKW2W.js";
import {
  spec6 as spec
} from "./chunk-QF34ZBMA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
