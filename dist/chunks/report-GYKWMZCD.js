import {
  main
} from "./chunk-X23HFYYI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-L4IMZG7R.js";
import "./chunk-JXPYEGNJ.js";
import "./chunk-EZNIDH5F.js";
import {
  spec
} from "./chunk-SRMHQBD4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
