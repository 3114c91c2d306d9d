import {
  main
} from "./chunk-6KJMIVLD.js";
import "./chunk-JQ6BRXDT.js";
import "./chunk-WTR6Q2IC.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-SD2GU33V.js";
import "./chunk-ZR3A5B36.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-XITGHSNH.js";
import "./chunk-P4XCR7WJ.js";
import {
  spec3 as spec
} from "./chunk-GC7KKEXO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
