import {
  main
} from "./chunk-JJNPGWLG.js";
import {
  spec4 as spec
} from "./chunk-QUE3CRD3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
