import {
  main
} from "./chunk-6MQFREKN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IVHHU6KH.js";
import "./chunk-CNKS5J6I.js";
import "./chunk-GQXKHFAH.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-ORLYU4QX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
