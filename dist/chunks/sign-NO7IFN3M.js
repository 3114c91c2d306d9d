import {
  main
} from "./chunk-UJT2E7S5.js";
import "./chunk-GWIICEIC.js";
import "./chunk-3WS2DRYW.js";
import "./chunk-2FAHOBJB.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-24PYHK27.js";
import {
  spec6 as spec
} from "./chunk-XWCHOY7A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
