import {
  main
} from "./chunk-IKGMOM3S.js";
import "./chunk-4OWV4OLY.js";
import "./chunk-BRSEYT72.js";
import "./chunk-ENXFCQVS.js";
import "./chunk-ZPXDSFCM.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-LN42GTP4.js";
import "./chunk-5CGJQQRE.js";
import "./chunk-NZU3LPGH.js";
import "./chunk-N3BBDQBJ.js";
import {
  spec5 as spec
} from "./chunk-HMVKMCLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
