import {
  main
} from "./chunk-RJYCHFDN.js";
import {
  spec4 as spec
} from "./chunk-4EBSVTCV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
