import {
  main
} from "./chunk-WGG4DNOQ.js";
import "./chunk-V65PZ2QY.js";
import "./chunk-VGMPFXWL.js";
import "./chunk-SJGPT6IH.js";
import "./chunk-TFETY6IP.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import {
  spec2 as spec
} from "./chunk-33TOADTN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
