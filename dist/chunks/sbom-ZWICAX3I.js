import {
  main
} from "./chunk-T4S5576D.js";
import "./chunk-3PJ2F5T7.js";
import "./chunk-LNHEQIAZ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-FDRAZBVW.js";
import {
  spec2 as spec
} from "./chunk-BPWVWQOB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
