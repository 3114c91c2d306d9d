import {
  main
} from "./chunk-JEJ2ZQZW.js";
import "./chunk-DNJLYK2Z.js";
import "./chunk-QXA4DIDY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-FFXBILGK.js";
import "./chunk-KKWZ2ZXO.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CXJXLEKF.js";
import "./chunk-AERY7AUP.js";
import {
  spec3 as spec
} from "./chunk-RL4IBFQP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
