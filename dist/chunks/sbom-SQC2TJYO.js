import {
  main
} from "./chunk-F4DXCGBS.js";
import "./chunk-ZUWDOIMO.js";
import "./chunk-YPKQ2VZM.js";
import "./chunk-X33L4F54.js";
import "./chunk-K4CDWDCN.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec2 as spec
} from "./chunk-PBQLYVAN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
