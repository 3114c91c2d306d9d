import {
  main
} from "./chunk-QUG6G26X.js";
import "./chunk-J2XVS6BV.js";
import "./chunk-AZDPP2MY.js";
import "./chunk-3LWMIA65.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-GJ7EHPUS.js";
import {
  runAction,
  spec7 as spec
} from "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
