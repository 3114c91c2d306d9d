import {
  main
} from "./chunk-NEXAGPUS.js";
import "./chunk-NIZU65TO.js";
import "./chunk-YX4NUNAS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-5TJZFFMW.js";
import "./chunk-A7GRAJ2L.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2MZ43HAD.js";
import "./chunk-TEESKGOY.js";
import {
  spec3 as spec
} from "./chunk-RKFVPRLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
