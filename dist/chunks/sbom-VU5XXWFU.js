import {
  main
} from "./chunk-AVREKJAD.js";
import "./chunk-OAL5J4RP.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-5WUVLL7I.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-DCTCKTDG.js";
import "./chunk-C34T6YLQ.js";
import {
  spec2 as spec
} from "./chunk-BB27IWAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
