import {
  main
} from "./chunk-T7WB6PCN.js";
import "./chunk-DDT56NL7.js";
import "./chunk-QUOUUN47.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-ONCQOPSS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-VVCRVHAW.js";
import "./chunk-ATXD5TEI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MUWYOPOD.js";
import "./chunk-XA6RPOWI.js";
import "./chunk-SJADRG24.js";
import {
  spec3 as spec
} from "./chunk-ZE2UKJIF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
