import {
  main
} from "./chunk-ZSCTAZHZ.js";
import "./chunk-A3GIJCND.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-XC7DLCBN.js";
import "./chunk-NKJXPE7W.js";
import {
  spec
} from "./chunk-F3ABEMF4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
