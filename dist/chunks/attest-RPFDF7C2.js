import {
  main
} from "./chunk-5BU22WJX.js";
import "./chunk-L7IQDLUY.js";
import "./chunk-ZZVMOP6D.js";
import "./chunk-MA3D4DFM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-LCK7TARN.js";
import "./chunk-CIEJ2KFW.js";
import {
  spec5 as spec
} from "./chunk-AY3U62DM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
