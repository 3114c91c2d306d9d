import {
  main
} from "./chunk-Q5I5PBIT.js";
import "./chunk-7YEWAWCH.js";
import "./chunk-D3RLR7LV.js";
import "./chunk-VYYRXF5F.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-XMPMS3LP.js";
import "./chunk-GNRABNPV.js";
import {
  spec5 as spec
} from "./chunk-QDLW2QKK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
