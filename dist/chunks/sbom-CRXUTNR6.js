import {
  main
} from "./chunk-5XDDXU77.js";
import "./chunk-DFX7E6RR.js";
import "./chunk-EPRYMGMS.js";
import "./chunk-REY5MPPW.js";
import "./chunk-ZJZ74M67.js";
import "./chunk-CHTMQ5GF.js";
import "./chunk-CONCIEEJ.js";
import "./chunk-VIT4DG7I.js";
import {
  spec2 as spec
} from "./chunk-MEGDQPME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
