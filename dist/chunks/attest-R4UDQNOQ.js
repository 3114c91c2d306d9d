import {
  main
} from "./chunk-M73RTFOZ.js";
import "./chunk-SFCVSMIH.js";
import "./chunk-N5DG6HSJ.js";
import "./chunk-ALDSMY3K.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GCM5ZSFL.js";
import "./chunk-R4VVLFRG.js";
import {
  spec5 as spec
} from "./chunk-ZE2UKJIF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
