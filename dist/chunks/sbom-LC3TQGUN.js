import {
  main
} from "./chunk-GTQTXO2I.js";
import "./chunk-UVATM3II.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-OTNVBREC.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-EHQGTHZF.js";
import {
  spec2 as spec
} from "./chunk-PVODZA52.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
