import {
  main
} from "./chunk-QHLKLG2T.js";
import "./chunk-DDT56NL7.js";
import "./chunk-BO4CIB7D.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-5LPI3AF4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-PBA47DXO.js";
import "./chunk-VEIKGVKL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5G73SZQM.js";
import "./chunk-GM4B6T6O.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-TVRXJXWQ.js";
import {
  spec3 as spec
} from "./chunk-TVAVSRC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
