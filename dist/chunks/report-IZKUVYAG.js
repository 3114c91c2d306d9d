import {
  main
} from "./chunk-LS2VBJGJ.js";
import "./chunk-LXPEDGXA.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-VTKDPZSR.js";
import "./chunk-DN5MTNJ5.js";
import "./chunk-LP7C7ZQG.js";
import {
  spec
} from "./chunk-AZKQB5AJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
