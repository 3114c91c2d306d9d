import {
  main
} from "./chunk-CIZZEZ77.js";
import "./chunk-3ISJP4N3.js";
import "./chunk-NEP7BKRE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-KTQG4243.js";
import {
  spec2 as spec
} from "./chunk-SK33ZLTV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
