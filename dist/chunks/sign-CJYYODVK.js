import {
  main
} from "./chunk-CYAUMHBP.js";
import "./chunk-J5VMTGGB.js";
import "./chunk-MPWNKT7L.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-DA24YSDS.js";
import "./chunk-J2U7DIS7.js";
import {
  spec6 as spec
} from "./chunk-HDVG2BFL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
