import {
  main
} from "./chunk-SSTUQOPB.js";
import "./chunk-32RDH3AS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DARR6QB6.js";
import "./chunk-A5GMYCCG.js";
import {
  spec
} from "./chunk-ASPE33MH.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
