import {
  main
} from "./chunk-HZIZ5XSH.js";
import "./chunk-2WOXXYKO.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-ARZ4Q3FK.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6NNS37UL.js";
import "./chunk-PP2RAH3N.js";
import {
  spec2 as spec
} from "./chunk-W2MOTPET.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
