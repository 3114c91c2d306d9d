import {
  main
} from "./chunk-TDFVXPDH.js";
import "./chunk-77LEPHQ2.js";
import "./chunk-PNXJS2NL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-XP6NIDH2.js";
import {
  spec2 as spec
} from "./chunk-U73GL3CZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
