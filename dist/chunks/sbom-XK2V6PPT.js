import {
  main
} from "./chunk-6ZOU5JQH.js";
import "./chunk-C4XYERMI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-CKGJYNR2.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-7ECNTYCQ.js";
import "./chunk-BUTLQOYZ.js";
import {
  spec2 as spec
} from "./chunk-HDVG2BFL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
