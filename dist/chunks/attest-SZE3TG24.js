import {
  main
} from "./chunk-P2JO5P7F.js";
import "./chunk-35LG325J.js";
import "./chunk-6MTDHTLG.js";
import "./chunk-OSEMXQTD.js";
import "./chunk-J2XVS6BV.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-X6ZPVV7U.js";
import "./chunk-GHJ4ZPRY.js";
import "./chunk-3LWMIA65.js";
import "./chunk-IDHV2E2K.js";
import "./chunk-MLPWYU6K.js";
import "./chunk-N6S5SXIA.js";
import "./chunk-HEF6YWBF.js";
import "./chunk-EBWIYOR4.js";
import "./chunk-RBXFH2DC.js";
import {
  runAction,
  spec5 as spec
} from "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
