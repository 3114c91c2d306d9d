import {
  main
} from "./chunk-LBXFVCZ2.js";
import {
  spec4 as spec
} from "./chunk-RWXGRKSA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
