import {
  main
} from "./chunk-2EPE74VK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TJU2GXXP.js";
import "./chunk-U36FZNBN.js";
import {
  spec
} from "./chunk-ELGMNIMJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
