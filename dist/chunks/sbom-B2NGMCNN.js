import {
  main
} from "./chunk-D6Y352NN.js";
import "./chunk-QLXSP5D2.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RUCMTM22.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-JBLOBHGU.js";
import "./chunk-44ZB7CGJ.js";
import {
  spec2 as spec
} from "./chunk-7FUAB4XJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
