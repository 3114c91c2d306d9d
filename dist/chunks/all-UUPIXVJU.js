import {
  main
} from "./chunk-OLG3U4EG.js";
import {
  spec4 as spec
} from "./chunk-2XBBB2MF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
