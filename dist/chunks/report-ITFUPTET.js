import {
  main
} from "./chunk-QTFTVQHU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WFWRJSI4.js";
import "./chunk-EO7NSNAQ.js";
import "./chunk-T36AN6XR.js";
import {
  spec
} from "./chunk-PVODZA52.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
