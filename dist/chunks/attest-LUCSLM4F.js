import {
  main
} from "./chunk-XB3GBSUR.js";
import "./chunk-IBZMLFDG.js";
import "./chunk-IFERG3D2.js";
import "./chunk-QV53HMKE.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-BCDUWEBE.js";
import "./chunk-LBJ2RG47.js";
import {
  spec5 as spec
} from "./chunk-4NOUDM63.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
