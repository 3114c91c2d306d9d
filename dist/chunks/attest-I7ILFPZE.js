import {
  main
} from "./chunk-OZWNWQQG.js";
import "./chunk-RRHHHOQW.js";
import "./chunk-OYMIAXEY.js";
import "./chunk-HFU2NH7J.js";
import "./chunk-4MAC4BB7.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-XEWV72T5.js";
import {
  spec5 as spec
} from "./chunk-P6VWZZUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
