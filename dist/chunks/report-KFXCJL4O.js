import {
  main
} from "./chunk-LO6MVTIO.js";
import "./chunk-HFU2NH7J.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UY2ENKWJ.js";
import "./chunk-DML5OBZ3.js";
import "./chunk-HT6KTLKK.js";
import {
  spec
} from "./chunk-P6VWZZUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
