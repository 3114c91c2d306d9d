import {
  main
} from "./chunk-H3SWFIXJ.js";
import "./chunk-SFCVSMIH.js";
import "./chunk-ALDSMY3K.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GCM5ZSFL.js";
import "./chunk-R4VVLFRG.js";
import {
  spec6 as spec
} from "./chunk-ZE2UKJIF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
