import {
  main
} from "./chunk-PS5XCZTN.js";
import "./chunk-52PS6OHO.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-UJBNCLBN.js";
import "./chunk-NSGJE6DE.js";
import "./chunk-Z4C3BOBM.js";
import "./chunk-LJV2EHL4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-U662M5U2.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-RXMX2EED.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
