import {
  main
} from "./chunk-X6WO5LXP.js";
import "./chunk-JTI42XZA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-DGF3O2MP.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-IMEJJBT2.js";
import "./chunk-MBVAYBRI.js";
import {
  spec2 as spec
} from "./chunk-RFHBRIZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
