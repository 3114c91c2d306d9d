import {
  main
} from "./chunk-YYYO5HRU.js";
import "./chunk-GHHHJRSC.js";
import "./chunk-4HYVN2GG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6PXHVYKZ.js";
import {
  spec2 as spec
} from "./chunk-THSWDJFT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
