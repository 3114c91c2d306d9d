import {
  main
} from "./chunk-SA3DU53J.js";
import "./chunk-GMECNYFP.js";
import "./chunk-V3OQPDMG.js";
import "./chunk-2ULKAMLU.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-GPSSCOZP.js";
import {
  spec6 as spec
} from "./chunk-U73GL3CZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
