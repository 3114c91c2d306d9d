import {
  main
} from "./chunk-47HRYHFX.js";
import "./chunk-L7IQDLUY.js";
import "./chunk-MA3D4DFM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-LCK7TARN.js";
import "./chunk-CIEJ2KFW.js";
import {
  spec6 as spec
} from "./chunk-AY3U62DM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
