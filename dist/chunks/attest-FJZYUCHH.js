import {
  main
} from "./chunk-PYMZ5HHL.js";
import "./chunk-WE4LLZAU.js";
import "./chunk-WZUNLTGH.js";
import "./chunk-MYDIEXX5.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-EDJV5U5G.js";
import "./chunk-OOT4MH3D.js";
import {
  spec5 as spec
} from "./chunk-YLLOTZRS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
