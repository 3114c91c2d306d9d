import {
  main
} from "./chunk-RZ2GBEQP.js";
import "./chunk-JNEORF3X.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-SDNIOXGZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-S3XODHK2.js";
import "./chunk-DCFVLWJU.js";
import {
  spec2 as spec
} from "./chunk-ICDELPIC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
