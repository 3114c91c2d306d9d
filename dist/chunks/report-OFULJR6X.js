import {
  main
} from "./chunk-GDT5TUPD.js";
import "./chunk-SRHDBLZL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2VEBBR4F.js";
import "./chunk-S7NEIV7W.js";
import {
  spec
} from "./chunk-33TOADTN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
