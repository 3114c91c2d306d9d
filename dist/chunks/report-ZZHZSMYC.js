import {
  main
} from "./chunk-H5W3XNJ3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-THYQZIE3.js";
import "./chunk-NOUY6AVV.js";
import "./chunk-6CVOW5YX.js";
import {
  spec
} from "./chunk-HDVG2BFL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
