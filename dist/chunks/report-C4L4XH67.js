import {
  main
} from "./chunk-ZZ5TPGUB.js";
import "./chunk-P3ME7V55.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JEG25CEV.js";
import "./chunk-TERVOVB7.js";
import "./chunk-CVKGN3KJ.js";
import {
  spec
} from "./chunk-STP3O3G7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
