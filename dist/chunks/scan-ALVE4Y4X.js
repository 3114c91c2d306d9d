import {
  main
} from "./chunk-GAIFDV4J.js";
import "./chunk-QTDDSIFV.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-6XSWES4P.js";
import "./chunk-VZUUQO6J.js";
import "./chunk-4JWYKUY3.js";
import "./chunk-KK35KZUA.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JYH7QVUZ.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-TTB52GB2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
