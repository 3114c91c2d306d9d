import {
  main
} from "./chunk-I5VQ4BTT.js";
import "./chunk-LWDHISHK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UQPOG4H7.js";
import "./chunk-6GDZGR4D.js";
import "./chunk-BMLKWCG7.js";
import {
  spec
} from "./chunk-PXRJL7QF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
