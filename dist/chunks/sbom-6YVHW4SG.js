import {
  main
} from "./chunk-OUQRCPPB.js";
import "./chunk-GXEQP7QZ.js";
import "./chunk-BZOH5SAC.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-GU5BC2ZN.js";
import "./chunk-TRPGG3FK.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-63LRZNEK.js";
import "./chunk-UGG46XCM.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-DHE6XOYL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
