import {
  main
} from "./chunk-GTPFVBY7.js";
import "./chunk-QXA4DIDY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RPGBUZ63.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-KKWZ2ZXO.js";
import {
  spec2 as spec
} from "./chunk-RL4IBFQP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
