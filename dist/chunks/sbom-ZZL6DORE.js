import {
  main
} from "./chunk-S76JSMVK.js";
import "./chunk-YX4NUNAS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-LS5ZACUW.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-A7GRAJ2L.js";
import {
  spec2 as spec
} from "./chunk-RKFVPRLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
