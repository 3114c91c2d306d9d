import {
  main
} from "./chunk-5ULZSGQG.js";
import "./chunk-LUSP37MF.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XMHT3JVV.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-2B5OVLBG.js";
import {
  spec2 as spec
} from "./chunk-SRMHQBD4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
