import {
  main
} from "./chunk-5NIAEALK.js";
import "./chunk-B5YX2MML.js";
import "./chunk-NTVLJBS4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-2CTFZGK7.js";
import {
  spec2 as spec
} from "./chunk-QUE3CRD3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
