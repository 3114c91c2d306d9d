import {
  main
} from "./chunk-QHSFVMAN.js";
import "./chunk-PROW6CDA.js";
import "./chunk-3AYQOBEZ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-AEWODAND.js";
import {
  spec2 as spec
} from "./chunk-P6VWZZUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
