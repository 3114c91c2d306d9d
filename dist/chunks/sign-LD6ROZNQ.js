import {
  main
} from "./chunk-DZ3UUPEE.js";
import "./chunk-7MTN647J.js";
import "./chunk-RRIITX3C.js";
import "./chunk-WSFNW2MP.js";
import "./chunk-L6IAULUG.js";
import "./chunk-PN3FT4NZ.js";
import {
  spec6 as spec
} from "./chunk-T44TN7UK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
