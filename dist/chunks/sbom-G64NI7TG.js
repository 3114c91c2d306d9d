import {
  main
} from "./chunk-BPLS54SM.js";
import "./chunk-NVM3OS4S.js";
import "./chunk-AXKNREAY.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-HLLE2SY4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-XN5QUQII.js";
import {
  spec2 as spec
} from "./chunk-EEJBYTMF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
