import {
  main
} from "./chunk-HHRIDRHV.js";
import "./chunk-ZIUPGJZA.js";
import "./chunk-2WOXXYKO.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-PCZA7RVM.js";
import "./chunk-6NNS37UL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JV55QON6.js";
import "./chunk-PP2RAH3N.js";
import {
  spec3 as spec
} from "./chunk-W2MOTPET.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
