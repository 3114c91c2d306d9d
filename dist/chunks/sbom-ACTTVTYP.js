import {
  main
} from "./chunk-KM7TAVSI.js";
import "./chunk-JAVV4WXB.js";
import "./chunk-FMCMKS2I.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TBVQPTTV.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-ILW23AJV.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-GQXQI4IH.js";
import {
  spec2 as spec
} from "./chunk-4NOUDM63.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
