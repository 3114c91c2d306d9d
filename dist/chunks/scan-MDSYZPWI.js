import {
  main
} from "./chunk-TSFESJDL.js";
import "./chunk-2XRI7W54.js";
import "./chunk-LUSP37MF.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-YFWGD7JE.js";
import "./chunk-2B5OVLBG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JXPYEGNJ.js";
import "./chunk-EZNIDH5F.js";
import {
  spec3 as spec
} from "./chunk-SRMHQBD4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
