import {
  main
} from "./chunk-44PD26P6.js";
import "./chunk-QVNQVW43.js";
import "./chunk-NVRT3ZST.js";
import "./chunk-TBVQPTTV.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-N2SMOOIS.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-5BB2AVFH.js";
import {
  spec2 as spec
} from "./chunk-WB6UATZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
