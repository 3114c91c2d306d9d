import {
  main
} from "./chunk-WQQ7TVDS.js";
import "./chunk-2JT7C4AG.js";
import "./chunk-GUZRY5DL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-R3SPOAFW.js";
import "./chunk-6MBFO7SQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UTNRCGJ3.js";
import "./chunk-3J4EEHMD.js";
import {
  spec3 as spec
} from "./chunk-MRBA4SM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
