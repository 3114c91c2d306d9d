import {
  main
} from "./chunk-7ELWPSQU.js";
import "./chunk-INFDP6U7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-URRR43DK.js";
import "./chunk-GLOIHS4R.js";
import {
  spec
} from "./chunk-RWXGRKSA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
