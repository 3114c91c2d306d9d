import {
  main
} from "./chunk-HULP5UN6.js";
import "./chunk-A52CZZFQ.js";
import "./chunk-ZU6YRQG6.js";
import "./chunk-DCF67QHH.js";
import "./chunk-MNINNJAB.js";
import "./chunk-O5GBKG2M.js";
import "./chunk-L2V5KRU5.js";
import {
  spec6 as spec
} from "./chunk-NPKKQMUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
