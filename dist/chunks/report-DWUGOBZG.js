import {
  main
} from "./chunk-7ABCKVOU.js";
import "./chunk-LAYG65T7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TAYVYKZH.js";
import "./chunk-65K4QBU3.js";
import "./chunk-AHKMFM5U.js";
import {
  spec
} from "./chunk-D4LPJERC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
